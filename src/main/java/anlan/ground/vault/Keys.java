package anlan.ground.vault;

import anlan.ground.secrets.KeyFile;
import anlan.ground.store.Home;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The home's keys, which wrap the key of each content: a keyset of Tink in the home's keys. The newest wraps; those before it still unwrap. The file is
 * read anew when it has changed, so that a server sees what a command beside it did.
 */
@Component
class Keys {

    private record Held(FileTime since, KeysetHandle set, Aead wrapping) {}

    private static final Configuration KINDS = AeadConfig2026.get();

    private final Path file;
    private volatile @Nullable Held held;

    Keys(Home home) throws GeneralSecurityException, IOException {
        this.file = home.keys().resolve("files.json");
        if (!Files.exists(file)) {
            KeyFile.make(file, written(generated()));
        }
        held();
    }

    /** @param whose what the key belongs to; it unwraps for nothing else */
    byte[] wrap(byte[] key, String whose) {
        try {
            return held().wrapping.encrypt(key, whose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] unwrap(byte[] wrapped, String whose) {
        try {
            return held().wrapping.decrypt(wrapped, whose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of a kept file does not open: " + file + " is not this home's, or the row was changed", e);
        }
    }

    /** From now on a fresh key wraps. */
    synchronized void add() {
        try {
            var fresh =
                    KeysetHandle.importKey(generated().getPrimary().getKey()).makePrimary();
            KeyFile.replace(
                    file,
                    written(KeysetHandle.newBuilder(held().set).addEntry(fresh).build()));
            held = null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return held().set.size();
    }

    private Held held() {
        try {
            var now = Files.getLastModifiedTime(file);
            var known = held;
            if (known == null || !known.since.equals(now)) {
                var set = TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(file), KINDS, InsecureSecretKeyAccess.get());
                known = new Held(now, set, set.getPrimitive(KINDS, Aead.class));
                held = known;
            }
            return known;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The keys in " + file + " cannot be read", e);
        }
    }

    private static KeysetHandle generated() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, KINDS);
    }

    private static byte[] written(KeysetHandle set) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(set, KINDS, InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8);
    }
}
