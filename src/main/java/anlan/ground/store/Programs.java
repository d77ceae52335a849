package anlan.ground.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs PostgreSQL's programs on a home, as a lesser user where the application itself is root.
 *
 * <p>That user may be unable to walk down to the home (say, one in the administrator's own folder). On Linux the programs are then handed the home
 * as an open directory, which needs no walk: they name their files by it. Their own binaries stand outside the home in that case,
 * for PostgreSQL insists on the true path of those.
 */
record Programs(
        Home home,
        Binaries binaries,
        List<String> way,
        @Nullable Lesser lesser,
        boolean byHandle) {
    private static final String HANDLE = "/proc/self/fd/9";
    private static final Path SHARED = Path.of("/var/lib/anlan");

    static Programs of(Home home, Consumer<String> progress) throws IOException {
        Path parent = home.folder("postgres", "rwx--x--x");
        Binaries.sweep(parent);
        Binaries inside = Binaries.unpack(parent, progress);
        if (!Lesser.needed()) {
            return new Programs(home, inside, List.of(), null, false);
        }
        home.passable();
        Lesser lesser = Lesser.choose();
        List<String> way = lesser.ways().stream()
                .filter(each -> execute(join(each, "true")).well())
                .findFirst()
                .orElseThrow(() -> new CannotStart("store.root-alone"));
        if (execute(join(way, "test", "-x", inside.program("postgres").toString()))
                .well()) {
            return new Programs(home, inside, way, lesser, false);
        }
        if (!Machine.LINUX) {
            throw new CannotStart("store.home-unreachable", home.root(), lesser.name());
        }
        return new Programs(home, Binaries.unpack(SHARED, progress), way, lesser, true);
    }

    Ended run(String program, String... args) {
        return any(binaries.program(program).toString(), args);
    }

    Ended any(String command, String... args) {
        List<String> whole = new ArrayList<>();
        if (byHandle) {
            whole.addAll(List.of(
                    "/bin/sh", "-c", "exec 9<\"$0\"; exec \"$@\"", home.root().toString()));
        }
        whole.addAll(way);
        whole.add(command);
        whole.addAll(List.of(args));
        return execute(whole);
    }

    /** The name under which the programs find a file of the home. */
    String seen(Path file) {
        return byHandle ? HANDLE + "/" + home.root().relativize(file) : file.toString();
    }

    void own(Path path) throws IOException {
        if (lesser != null) {
            lesser.own(path);
        }
    }

    private static List<String> join(List<String> way, String... command) {
        List<String> whole = new ArrayList<>(way);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Output goes through a file: a server that lives on would hold a pipe open for ever. */
    private static Ended execute(List<String> command) {
        File said = null;
        try {
            said = File.createTempFile("anlan-", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            int code = process.waitFor();
            return new Ended(code, Files.readString(said.toPath(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return new Ended(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        } finally {
            if (said != null && !said.delete()) {
                said.deleteOnExit();
            }
        }
    }
}
