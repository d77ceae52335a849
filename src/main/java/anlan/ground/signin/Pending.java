package anlan.ground.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Who has shown the password, for ten minutes. It opens nothing by itself. */
record Pending(String district, long person, String to, Instant until) implements Serializable {

    private static final String KEY = "signin.pending";
    private static final InstantSource WORLD = InstantSource.system();

    static void begin(Accounts.Account account, String to, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        var until = WORLD.instant().plus(Duration.ofMinutes(10));
        request.getSession().setAttribute(KEY, new Pending(account.district(), account.person(), to, until));
    }

    static Optional<Pending> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(s -> s.getAttribute(KEY) instanceof Pending p ? p : null)
                .filter(p -> WORLD.instant().isBefore(p.until()));
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(KEY);
    }
}
