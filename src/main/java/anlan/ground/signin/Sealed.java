package anlan.ground.signin;

import anlan.ground.store.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Keeps the secrets of second factors unreadable in the database: AES-256-GCM under a key that lies in the home, never beside the rows. A
 * sealed value opens only for the owner it was sealed for. Nodes of one database share the key file.
 */
@Component
class Sealed {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    Sealed(Home home) {
        this.key = new SecretKeySpec(key(home.keys().resolve("second-factors.key")), "AES");
    }

    byte[] seal(byte[] secret, String owner) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    byte[] open(byte[] whole, String owner) {
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
                    "A sealed secret does not open: its key is not this home's, or it was changed", e);
        }
    }

    private static byte[] key(Path file) {
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[32];
                RANDOM.nextBytes(fresh);
                try {
                    Files.write(file, fresh, StandardOpenOption.CREATE_NEW);
                } catch (FileAlreadyExistsException e) {
                    return Files.readAllBytes(file);
                }
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
