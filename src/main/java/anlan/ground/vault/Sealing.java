package anlan.ground.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/**
 * One content sealed in segments (Tink's AES-GCM-HKDF streaming), so that any part of it opens without the rest, and none can be cut off, moved or swapped
 * unseen. It opens only as the content of its own address.
 */
record Sealing(byte[] key, String whose) {

    private static final int KEY = 32;
    private static final int SEGMENT = 1 << 16;

    static Sealing fresh(String whose) {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return new Sealing(key, whose);
    }

    void seal(Path plain, Path sealed) throws IOException {
        try (var out = streaming().newEncryptingStream(Files.newOutputStream(sealed), bound())) {
            Files.copy(plain, out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SeekableByteChannel open(SeekableByteChannel sealed) throws IOException {
        try {
            return streaming().newSeekableDecryptingChannel(sealed, bound());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private AesGcmHkdfStreaming streaming() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY, SEGMENT, 0);
    }

    private byte[] bound() {
        return whose.getBytes(StandardCharsets.UTF_8);
    }
}
