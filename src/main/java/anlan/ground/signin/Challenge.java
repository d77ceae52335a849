package anlan.ground.signin;

import anlan.ground.store.Unguessable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * One question to a passkey. It is answered once, soon, in the sitting that asked, and for the purpose it was asked for.
 *
 * @param handle what a new key's device is to call its owner; empty when none is made
 */
record Challenge(String text, Purpose purpose, String handle, Instant until) implements Serializable {

    /** What the answer would do. */
    enum Purpose {
        ADD,
        ENTER,
        SECOND,
        /** Something is signed. */
        CONFIRM
    }

    private static final String KEY = "signin.challenge";
    private static final InstantSource WORLD = InstantSource.system();
    private static final Duration LASTS = Duration.ofMinutes(5);

    static Challenge ask(Purpose purpose, HttpServletRequest request) {
        return ask(purpose, "", request);
    }

    static Challenge ask(Purpose purpose, String handle, HttpServletRequest request) {
        var text = Unguessable.make("").text();
        var challenge = new Challenge(text, purpose, handle, WORLD.instant().plus(LASTS));
        request.getSession().setAttribute(KEY, challenge);
        return challenge;
    }

    /** The question asked last, taken away: whatever the answer was, it is not asked again. */
    static Optional<Challenge> take(Purpose purpose, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Challenge challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return Optional.of(challenge)
                .filter(c -> c.purpose() == purpose && WORLD.instant().isBefore(c.until()));
    }
}
