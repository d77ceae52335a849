package anlan.ground.agency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Somebody has signed out here and may yet do so at the provider: known for some minutes, in a sitting of nobody.
 *
 * @param state comes back from the provider, to whoever was sent there
 */
record Farewell(Hint hint, String state, Instant until) implements Serializable {

    private static final String KEY = "agency.farewell";
    private static final InstantSource WORLD = InstantSource.system();
    private static final Duration LASTS = Duration.ofMinutes(5);

    static void begin(Hint hint, String state, HttpServletRequest request) {
        var session = request.getSession();
        session.setMaxInactiveInterval((int) LASTS.toSeconds());
        session.setAttribute(KEY, new Farewell(hint, state, WORLD.instant().plus(LASTS)));
    }

    static Optional<Farewell> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(s -> s.getAttribute(KEY) instanceof Farewell f ? f : null)
                .filter(f -> WORLD.instant().isBefore(f.until()));
    }

    /** The statement goes as soon as it is used; only what comes back is still waited for. */
    static void spent(Farewell farewell, HttpServletRequest request) {
        request.getSession()
                .setAttribute(
                        KEY,
                        new Farewell(
                                new Hint(farewell.hint().owner(), new byte[0]), farewell.state(), farewell.until()));
    }

    boolean open() {
        return hint.sealed().length > 0;
    }

    static void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(s -> s.removeAttribute(KEY));
    }
}
