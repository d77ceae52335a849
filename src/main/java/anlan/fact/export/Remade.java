package anlan.fact.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpRange;
import org.springframework.stereotype.Component;

/**
 * Parts of files that are made while they are sent. Made once more for the first part, a file stays at hand for a while, since a line that tore
 * tears again; its strong tag says that it is the same to the byte. One too large for that is made twice for each part, once to count.
 */
@Component
class Remade {

    /** Above it people get their files made aside; machines may ask for more. */
    static final long MOST_ROWS = 50_000;

    private static final long BYTES = 48L << 20;
    private static final Duration HELD = Duration.ofMinutes(10);

    private final Cache<String, byte[]> files = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((String tag, byte[] file) -> file.length)
            .expireAfterAccess(HELD)
            .build();

    /** @param rows how many the file has */
    void send(HttpRange part, String tag, long rows, Sending.Made made, HttpServletResponse response)
            throws IOException {
        if (rows > MOST_ROWS) {
            Sending.send(Optional.of(part), made, response);
            return;
        }
        var file = Objects.requireNonNull(files.get(tag, t -> whole(made)));
        Sending.send(
                Optional.of(part),
                file.length,
                (from, to) -> response.getOutputStream().write(file, (int) from, (int) (to - from + 1)),
                response);
    }

    private static byte[] whole(Sending.Made made) {
        var out = new ByteArrayOutputStream();
        try {
            made.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
