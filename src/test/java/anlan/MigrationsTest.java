package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of all rooms are made in one order. */
class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{12})__[a-z_]+\\.sql");

    @Test
    void each_has_a_version_of_its_own_and_a_name() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var seen = new TreeSet<String>();
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".sql") && n.startsWith("V")))
                    .isNotEmpty()
                    .allSatisfy(n -> {
                        var name = NAME.matcher(n);
                        assertThat(name.matches()).as(n).isTrue();
                        assertThat(seen.add(name.group(1))).as(n).isTrue();
                    });
        }
    }
}
