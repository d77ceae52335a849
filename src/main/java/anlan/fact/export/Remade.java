package anlan.fact.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Component;

/**
 * Parts of files that are made while they are sent. Made once more for the first part, a file of whatever size stays at hand for a while, since a
 * line that tore tears again; its strong tag says that it is the same to the byte. It lies on the disk under no name: what ends with the
 * process is gone with it.
 */
@Component
class Remade {

    /** In units of 1 KiB: 2 GiB. */
    private static final long MOST = 2L << 20;

    private static final Duration HELD = Duration.ofMinutes(10);

    private record Held(FileChannel file, long size) {}

    private final Cache<String, Held> files = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String tag, Held held) -> (int) Math.min(Integer.MAX_VALUE, 1 + held.size() / 1024))
            .expireAfterAccess(HELD)
            .evictionListener(Remade::close)
            .build();

    void send(HttpRange part, String tag, Sending.Made made, HttpServletResponse response) throws IOException {
        // Whoever is torn off while reading closes the file; the next makes it again.
        files.asMap().computeIfPresent(tag, (t, held) -> held.file().isOpen() ? held : null);
        var held = Objects.requireNonNull(files.get(tag, t -> whole(made)));
        Sending.send(
                Optional.of(part), held.size(), (from, to) -> write(held.file(), from, to + 1, response), response);
    }

    private static void write(FileChannel file, long from, long end, HttpServletResponse response) throws IOException {
        var line = Channels.newChannel(response.getOutputStream());
        for (long at = from; at < end; ) {
            at += file.transferTo(at, end - at, line);
        }
    }

    private static Held whole(Sending.Made made) {
        try {
            var file = FileChannel.open(
                    Files.createTempFile("anlan-part", ""),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            var out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
            made.write(out);
            out.flush();
            return new Held(file, file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(@Nullable String tag, @Nullable Held held, RemovalCause cause) {
        try {
            Objects.requireNonNull(held).file().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
