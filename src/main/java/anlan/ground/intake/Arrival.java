package anlan.ground.intake;

import anlan.ground.vault.Vault;
import anlan.ground.web.Refusals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that has come in, for as long as it is looked at.
 *
 * @param name as its sender calls it
 * @param size in bytes
 */
public record Arrival(String name, Path path, long size) implements AutoCloseable {

    /** Read only as far as the limit goes; null when it is refused. */
    public static @Nullable Arrival of(InputStream content, String name, int biggestMb, Vault vault, Refusals refusals)
            throws IOException {
        var draft = vault.draft();
        var kept = false;
        try {
            var limit = biggestMb * 1024L * 1024L;
            var size = copy(content, draft, limit);
            var shown = SafeName.shown(name);
            kept = refusals.require(size > 0, FileFault.FILE_EMPTY, "file", shown)
                    && refusals.require(size <= limit, FileFault.FILE_TOO_BIG, "file", shown, biggestMb);
            return kept ? new Arrival(name, draft, size) : null;
        } finally {
            if (!kept) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static long copy(InputStream from, Path draft, long limit) throws IOException {
        try (OutputStream to = Files.newOutputStream(draft)) {
            var buffer = new byte[1 << 16];
            var size = 0L;
            for (int n = from.read(buffer); n >= 0 && size <= limit; n = from.read(buffer)) {
                to.write(buffer, 0, n);
                size += n;
            }
            return size;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
