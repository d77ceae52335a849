package anlan.ground.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would be kept of a file that came in.
 *
 * @param content where it lies until this is closed: what came in itself, or a draft that it was redrawn on
 * @param kind what it is kept as
 * @param name what it is kept as, by name
 * @param width in pixels, of a photo; as is the height
 * @param removed what it said besides, and will say no more
 */
public record Examined(
        Path content,
        Kind kind,
        String name,
        @Nullable Integer width,
        @Nullable Integer height,
        Set<Note> removed) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
