package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A file can be read in one sitting: the sizes agreed on in the style guide. */
class SizesTest {

    @Test
    void files_stay_small_because_a_click_is_followed_in_three_of_them() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var lines = files.filter(f -> f.toString().endsWith(".java"))
                    .map(SizesTest::lines)
                    .sorted()
                    .toList();
            assertThat(lines).isNotEmpty();
            assertThat(lines.getLast()).as("longest file").isLessThanOrEqualTo(250);
            assertThat(lines.get(lines.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(120);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
