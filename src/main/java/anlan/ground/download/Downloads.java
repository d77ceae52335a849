package anlan.ground.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files made once, while they are sent. For ten minutes after its end one that broke off is gone on with by whoever asked for it, at the same
 * address and with the same rights, from the server that made it; otherwise it is sent anew, whole, under another tag (RFC 9110, 13.1.5 and 14).
 *
 * <p>A route that answers by it has no transaction of its own: what is told is kept before the first byte goes out, and all is read in one
 * transaction, as of one moment.
 */
@Component
public class Downloads {

    /** As long as what broke off may take until it is whole here. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * What somebody takes out.
     *
     * @param account of whoever takes it
     * @param what all that decides what is in it: its address, and of what lies there the part that they may see
     */
    public record Wanted(String account, String what, String name, String type) {

        /** What one may go on with is what they began themselves. */
        private String known(String tag) {
            return account + "\n" + what + "\n" + tag;
        }
    }

    private final AtHand atHand;
    private final Map<String, CountDownLatch> growing = new ConcurrentHashMap<>();
    private final TransactionTemplate telling;
    private final TransactionTemplate reading;

    Downloads(AtHand atHand, PlatformTransactionManager transactions) {
        this.atHand = atHand;
        this.telling = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        reading.setReadOnly(true);
    }

    /** @param told first, with whether one that broke off is gone on with; what it throws is the answer */
    public void send(
            Wanted wanted,
            Consumer<Boolean> told,
            Sending.Made made,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var part = Sending.asked(request);
        var known = wanted.known(String.valueOf(request.getHeader(HttpHeaders.IF_RANGE)));
        boolean goesOn = part.isPresent() && has(known);
        telling.executeWithoutResult(s -> told.accept(goesOn));
        response.setContentType(wanted.type());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + wanted.name() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (goesOn) {
            response.setHeader(HttpHeaders.ETAG, request.getHeader(HttpHeaders.IF_RANGE));
            if (atHand.send(part.get(), known, response)) return;
        }
        begin(wanted, made, response);
    }

    private void begin(Wanted wanted, Sending.Made made, HttpServletResponse response) throws IOException {
        var tag = '"' + UUID.randomUUID().toString() + '"';
        response.setHeader(HttpHeaders.ETAG, tag);
        var whole = new CountDownLatch(1);
        growing.put(wanted.known(tag), whole);
        try {
            reading.executeWithoutResult(s -> write(wanted.known(tag), made, response));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            growing.remove(wanted.known(tag));
            whole.countDown();
        }
    }

    private void write(String known, Sending.Made made, HttpServletResponse response) {
        try {
            atHand.keep(known, made, response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds no connection while it waits. */
    private boolean has(String known) {
        var whole = growing.get(known);
        try {
            if (whole != null && !whole.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return atHand.has(known);
    }
}
