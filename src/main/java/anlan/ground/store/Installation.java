package anlan.ground.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import org.springframework.boot.system.ApplicationHome;

/**
 * The program as a folder: its own classes, its libraries beside them, a script that starts it, a unit for systemd, and what a rehearsed start
 * taught the Java machine (an ahead-of-time cache, JEP 514), so that the next starts need not load and link everything anew.
 */
final class Installation {

    static final String PROGRAM = "anlan.jar";
    static final String REHEARSED = "anlan.aot";

    /**
     * How the Java machine runs a server. A page of the overview is a string of a few hundred thousand letters: with regions of one megabyte it
     * counts as humongous and hurries the collector. A heap that begins small, or shrinks when it may, is collected, and searched for what is
     * old, all the time.
     */
    static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:InitialRAMPercentage=10",
            "-XX:MaxHeapFreeRatio=100",
            "-XX:MetaspaceSize=256m",
            "-XX:G1HeapRegionSize=8m");

    private final Path folder;

    Installation(Path folder) {
        this.folder = folder;
    }

    void make(Consumer<String> progress) throws IOException, InterruptedException {
        Path source = packaged();
        if (taken()) {
            throw new CannotStart("store.install-taken", folder);
        }
        progress.accept(Lines.say("store.install-unpacking", folder));
        Files.createDirectories(folder);
        unpack(source);
        write("anlan.service", false);
        progress.accept(Lines.say("store.install-rehearsing"));
        if (!new Rehearsal(folder).held()) {
            progress.accept(Lines.say("store.install-unrehearsed"));
        }
        write("anlan", true);
    }

    /** Only the one jar a build makes can be unpacked; an installed program or bare classes cannot. */
    private static Path packaged() throws IOException {
        var source = new ApplicationHome(Installation.class).getSource();
        if (source != null && source.isFile()) {
            try (var jar = new JarFile(source)) {
                if (jar.getEntry("BOOT-INF/") != null) {
                    return source.toPath();
                }
            }
        }
        throw new CannotStart("store.install-from-jar");
    }

    private boolean taken() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var inside = Files.list(folder)) {
            return inside.findAny().isPresent() && !Files.isRegularFile(folder.resolve(PROGRAM));
        }
    }

    private void unpack(Path source) throws IOException, InterruptedException {
        var unpacking = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        source.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(unpacking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (unpacking.waitFor() != 0 || !Files.isRegularFile(folder.resolve(source.getFileName()))) {
            throw new CannotStart("store.install-failed", folder, said.strip());
        }
        if (!source.endsWith(PROGRAM)) {
            Files.move(folder.resolve(source.getFileName()), folder.resolve(PROGRAM));
        }
    }

    private void write(String name, boolean runnable) throws IOException {
        try (var in = Objects.requireNonNull(Installation.class.getResourceAsStream("installed-" + name), name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@FOLDER@", folder.toString())
                    .replace("@JAVA@", java())
                    .replace("@FLAGS@", String.join(" ", FLAGS));
            Path file = Files.writeString(folder.resolve(name), text);
            if (runnable && !file.toFile().setExecutable(true, false)) {
                throw new IOException(file.toString());
            }
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
