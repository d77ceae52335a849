package anlan.ground.agency;

import anlan.ground.store.Unguessable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/**
 * One question to the provider: answered once, soon, in the sitting that asked.
 *
 * @param state comes back with the answer
 * @param nonce comes back inside the signed statement
 * @param verifier proves at the token endpoint that it was we who asked (RFC 7636)
 * @param to where its asker wants to go
 */
record Asked(String state, String nonce, String verifier, String to, Instant until) implements Serializable {

    private static final String KEY = "agency.asked";
    private static final InstantSource WORLD = InstantSource.system();
    private static final Duration LASTS = Duration.ofMinutes(10);

    static Asked begin(String to, HttpServletRequest request) {
        var asked = new Asked(random(), random(), random(), to, WORLD.instant().plus(LASTS));
        request.getSession().setAttribute(KEY, asked);
        return asked;
    }

    /** The question asked last, taken away; empty when the state is not its own or it was too long ago. */
    static Optional<Asked> take(String state, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof Asked asked)) {
            return Optional.empty();
        }
        session.removeAttribute(KEY);
        return Optional.of(asked)
                .filter(a -> a.state().equals(state) && WORLD.instant().isBefore(a.until()));
    }

    /** RFC 7636 section 4.2, method S256. */
    String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        return Unguessable.make("").text();
    }
}
