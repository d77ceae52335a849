package anlan.ground.hook;

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
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keeps addresses unreadable in the database: AES-256-GCM under a key of the home. Nodes of one database share the key file. */
@Component
class HookKey {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    HookKey(Home home) {
        this.key = new SecretKeySpec(kept(home.keys().resolve("hooks.key")), "AES");
    }

    byte[] seal(String text, String district) {
        var nonce = random(NONCE);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), district);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    String open(byte[] whole, String district) {
        var nonce = Arrays.copyOf(whole, NONCE);
        var sealed = Arrays.copyOfRange(whole, NONCE, whole.length);
        return new String(run(Cipher.DECRYPT_MODE, nonce, sealed, district), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String district) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(district.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A sealed address does not open: was keys/hooks.key changed?", e);
        }
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, HexFormat.of().formatHex(random(32)), StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            // Another node was quicker; its key is read below.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            return HexFormat.of().parseHex(Files.readString(file).strip());
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
