package anlan.ground.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The second factor: six digits that an authenticator app computes from a shared secret and the time.
 *
 * <p>RFC 6238 with its defaults (HMAC-SHA-1, 30 seconds, 6 digits), which every app understands.
 *
 * @param base32 the secret as apps write it: 160 bits, as RFC 4226 section 4 (R6) recommends
 */
record OneTimeCode(String base32) {

    /** RFC 6238 section 5.2: one step of drift or delay either way. */
    private static final int DRIFT = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = CODES.getTimeStep().toSeconds();
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeCode make() {
        var secret = new byte[20];
        RANDOM.nextBytes(secret);
        return of(secret);
    }

    static OneTimeCode of(byte[] secret) {
        return new OneTimeCode(Base32.toBase32String(secret).replace("=", ""));
    }

    byte[] secret() {
        return Base32.decode(base32);
    }

    String at(Instant now) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret(), CODES.getAlgorithm()), now, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The time step for which the code is right; empty when it is wrong.
     *
     * @param last the step last used: it and those before it are refused, so that a code seen over the shoulder opens nothing
     */
    OptionalLong step(String code, Instant now, long last) {
        var digits = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var present = now.getEpochSecond() / STEP;
        for (var step = Math.max(present - DRIFT, last + 1); step <= present + DRIFT; step++) {
            var right = at(Instant.ofEpochSecond(step * STEP)).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The secret as a person types it where no camera is at hand: groups of four. */
    String typed() {
        return base32.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the QR picture says (Key Uri Format of the authenticator apps). */
    String uri(String issuer, String account) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(account) + "?secret=" + base32 + "&issuer="
                + encode(issuer) + "&algorithm=SHA1&digits=" + CODES.getPasswordLength() + "&period=" + STEP;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
