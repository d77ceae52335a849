package anlan.ground.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps small secrets unreadable in the database: AES-256-GCM under a key that lies in a file of the home, never beside the rows. A sealed
 * value opens only for the owner it was sealed for. Nodes of one database share the key file.
 */
public final class Sealed {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final SecretKeySpec key;

    /** @param file of the key; made where it is not there yet */
    public Sealed(Path file) {
        this.file = file;
        this.key = new SecretKeySpec(kept(file), "AES");
    }

    /** @param owner whose it is: never empty, and needed again to open it */
    public byte[] seal(byte[] secret, String owner) {
        var nonce = random(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    /** @throws IllegalStateException when it was sealed for another, under another key, or changed */
    public byte[] open(byte[] whole, String owner) {
        var nonce = Arrays.copyOf(whole, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(whole, NONCE, whole.length), owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String owner) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed secret does not open: it was changed, or " + file + " is not the key it was sealed with",
                    e);
        }
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                KeyFile.make(file, random(KEY));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
