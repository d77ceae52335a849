package anlan.story;

import anlan.Anlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands on one home as somebody at the machine gives them: each a process of its own. */
record CommandLine(Path home, Path heads) {

    /**
     * @param code with what the command ended
     * @param said the last thing that was printed: a busy machine's complaints may come before it
     */
    record Answer(int code, String said) {}

    Process start(String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Anlan.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // On the database of its own home, whichever one the other tests run on.
        builder.environment().keySet().removeIf(name -> name.startsWith("ANLAN_"));
        builder.environment().put("ANLAN_HOME", home.toString());
        builder.environment().put("ANLAN_PORT", "0");
        builder.environment().put("ANLAN_LANGUAGE", "zh");
        builder.environment().put("ANLAN_AUDIT_HEADS_FILE", heads.toString());
        return builder.start();
    }

    Answer run(String... words) throws IOException, InterruptedException {
        var process = start(words);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said.lines().reduce("", (earlier, later) -> later));
    }
}
