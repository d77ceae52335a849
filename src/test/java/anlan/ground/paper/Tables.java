package anlan.ground.paper;

import anlan.ground.web.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Small files for tests, and what became of them. */
final class Tables {

    private Tables() {}

    static Path table(Path folder, String text) throws IOException {
        return table(folder, text, StandardCharsets.UTF_8);
    }

    static Path table(Path folder, String text, Charset charset) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), text.getBytes(charset));
    }

    static List<List<String>> cells(TableFile table) {
        var all = new ArrayList<List<String>>();
        try (var rows = table.rows()) {
            rows.forEachRemaining(row -> all.add(row.cells()));
        }
        return all;
    }

    /** Why the file was refused, on opening or while reading to its end; null when it was not. */
    static @Nullable Enum<?> refusal(Path file) {
        return thrown(() -> cells(TableFile.open(file, "file")));
    }

    static @Nullable Enum<?> thrown(Callable<?> work) {
        try {
            work.call();
            return null;
        } catch (RefusedException e) {
            return e.refusals().getFirst().reason();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
