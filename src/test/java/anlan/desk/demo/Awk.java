package anlan.desk.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Counts with the shell's own tools, so that the figures owe nothing to our code. */
final class Awk {
    private Awk() {}

    static List<String> lines(String files, String program) throws IOException {
        var shell = new ProcessBuilder("sh", "-c", "gzip -dc " + files + " | awk -F, '" + program + "' | LC_ALL=C sort")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = shell.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
