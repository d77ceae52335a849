package anlan.ground.download;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
 * Files that may be gone on with, of whatever size. They stay at hand for a while, since a line that tore tears again; a strong tag says that one is
 * the same to the byte. Each lies on the disk under no name: what ends with the process is gone with it.
 */
@Component
public class AtHand {

    /** In units of 1 KiB: 2 GiB. */
    private static final long MOST = 2L << 20;

    private static final Duration HELD = Duration.ofMinutes(10);

    private record Held(FileChannel file, long size) {}

    private final Cache<String, Held> files = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String tag, Held held) -> (int) Math.min(Integer.MAX_VALUE, 1 + held.size() / 1024))
            .expireAfterAccess(HELD)
            .evictionListener(AtHand::close)
            .build();

    /** Sends a part of the file with this tag; when it is not at hand, it is made once more. */
    public void send(HttpRange part, String tag, Sending.Made made, HttpServletResponse response) throws IOException {
        forget(tag);
        send(part, Objects.requireNonNull(files.get(tag, t -> whole(made))), response);
    }

    boolean has(String tag) {
        forget(tag);
        return files.getIfPresent(tag) != null;
    }

    /** @return whether this part was sent; it is not when the file is not at hand */
    boolean send(HttpRange part, String tag, HttpServletResponse response) throws IOException {
        forget(tag);
        var held = files.getIfPresent(tag);
        if (held == null) return false;
        send(part, held, response);
        return true;
    }

    /** Keeps a file while it is sent; one whose line tears is made to its end all the same, so that it can be gone on with. */
    void keep(String tag, Sending.Made made, OutputStream line) throws IOException {
        var file = nameless();
        try {
            var both = new Twofold(file, line);
            made.write(both);
            both.flush();
            if (both.kept()) files.put(tag, new Held(file, file.size()));
            both.complain();
        } finally {
            if (files.getIfPresent(tag) == null) file.close();
        }
    }

    /** Whoever is torn off while reading closes the file; the next makes it again. */
    private void forget(String tag) {
        files.asMap().computeIfPresent(tag, (t, held) -> held.file().isOpen() ? held : null);
    }

    private static void send(HttpRange part, Held held, HttpServletResponse response) throws IOException {
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
            var file = nameless();
            var out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
            made.write(out);
            out.flush();
            return new Held(file, file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel nameless() throws IOException {
        return FileChannel.open(
                Files.createTempFile("anlan-part", ""),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void close(@Nullable String tag, @Nullable Held held, RemovalCause cause) {
        try {
            Objects.requireNonNull(held).file().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
