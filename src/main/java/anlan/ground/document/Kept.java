package anlan.ground.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Parts of a Word file that are the same in every one, kept beside the code. */
final class Kept {

    private Kept() {}

    static String part(String name) {
        try (var in = Objects.requireNonNull(Kept.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
