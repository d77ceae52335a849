package anlan.ground.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many requests as there are connections, less a few for jobs and for a request that needs a second one; the others wait here, in the order
 * in which they came. A thousand viewers at once then cost each some waiting, where a pool asked by all of them would turn most away.
 */
@Component
class Turns extends OncePerRequestFilter implements Ordered {

    private static final int KEPT_BACK = 4;
    private static final int PATIENCE_SECONDS = 60;

    /** Whatever else is sent is a file, and its sender's line may be slow. */
    private static final List<String> SHORT =
            List.of(MediaType.APPLICATION_FORM_URLENCODED_VALUE, MediaType.APPLICATION_JSON_VALUE);

    private final Semaphore turns;

    Turns(@Value("${anlan.database.pool:16}") int connections) {
        this.turns = new Semaphore(Math.max(2, connections - KEPT_BACK), true);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    /** What needs no database, or waits for its sender's line long before it does. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var type = request.getContentType();
        return path.startsWith("/assets/")
                || path.startsWith("/status/")
                || path.startsWith("/files/")
                || path.startsWith("/api/v1/files/")
                || type != null && SHORT.stream().noneMatch(type::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        take();
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private void take() {
        try {
            if (turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CannotCreateTransactionException("no turn came in " + PATIENCE_SECONDS + " seconds");
    }
}
