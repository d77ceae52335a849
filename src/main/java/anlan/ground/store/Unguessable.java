package anlan.ground.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A text of 256 random bits that opens something to whoever shows it: a link, a device's cookie, a system's token. Shown once; only its
 * hash is kept. It needs no slow hash: nobody tries 2^256 values.
 */
public record Unguessable(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param prefix what it begins with, so that a leaked one is recognised */
    public static Unguessable make(String prefix) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Unguessable(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal: what is stored and looked up. */
    public String hash() {
        return hash(text);
    }

    public static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Unguessable[…]";
    }
}
