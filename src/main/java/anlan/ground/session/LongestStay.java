package anlan.ground.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a sitting that has lasted too long, however busy it was: a browser left open for days is anybody's. */
@Component
class LongestStay extends OncePerRequestFilter implements Ordered {

    private final Duration longest;
    private final InstantSource time;

    @Autowired
    LongestStay(@Value("${anlan.session.longest:24h}") Duration longest) {
        this(longest, InstantSource.system());
    }

    /** @param time real time: the demonstration's chosen day makes nobody's sitting older */
    LongestStay(Duration longest, InstantSource time) {
        this.longest = longest;
        this.time = time;
    }

    /** Sessions are there, and nobody has asked yet who is looking. */
    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER + 1;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var since = session == null ? null : Sitting.since(session);
        if (session != null && since != null && since.plus(longest).isBefore(time.instant())) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
