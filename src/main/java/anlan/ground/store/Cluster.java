package anlan.ground.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The home's own data folder of PostgreSQL: made, started, stopped. */
final class Cluster {
    static final String SUPERUSER = "anlan";

    private final Home home;
    private final Programs programs;
    private final Consumer<String> progress;
    private final Path data;
    private final Path logs;

    Cluster(Home home, Programs programs, Consumer<String> progress) throws IOException {
        this.home = home;
        this.programs = programs;
        this.progress = progress;
        this.data = home.path("postgres", "data");
        home.folder("logs", "rwx--x--x");
        this.logs = home.folder("logs/postgres", "rwx------");
        programs.own(logs);
    }

    void create(Secret password) throws IOException {
        if (Files.isDirectory(data)) {
            programs.own(data);
            return;
        }
        progress.accept(Lines.say("store.preparing"));
        Path half = home.path("postgres", "data.new");
        FileSystemUtils.deleteRecursively(half);
        Home.allow(Files.createDirectory(half), "rwx------");
        Path pass = password.copy(home.path("postgres", "password"));
        try {
            programs.own(half);
            programs.own(pass);
            Ended made = programs.run(
                    "initdb",
                    "--pgdata=" + programs.seen(half),
                    "--username=" + SUPERUSER,
                    "--pwfile=" + programs.seen(pass),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums");
            if (!made.well()) {
                throw new CannotStart("store.preparing-failed", made.reason());
            }
        } finally {
            Files.delete(pass);
        }
        Files.writeString(half.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(half.resolve("postgresql.conf"), "include 'anlan.conf'\n", StandardOpenOption.APPEND);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server of this folder, also one that its owner left running when it was killed. */
    Optional<Postmaster> running() {
        return Postmaster.of(data).filter(there -> there.serves(data, programs));
    }

    /** Whether the server was started from these very binaries. */
    boolean current() throws IOException {
        return Files.readString(data.resolve("postmaster.opts"))
                .startsWith(programs.binaries().program("postgres").toString());
    }

    Postmaster start() throws IOException {
        if (running().isPresent()) {
            throw new CannotStart("store.stopping-failed", home.root());
        }
        // Nobody serves this folder, so a file that says otherwise would only mislead PostgreSQL.
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        progress.accept(Lines.say("store.starting"));
        Ended started = attempt(port());
        if (!started.well() && !free(port())) {
            started = attempt(anyPort());
        }
        if (!started.well()) {
            throw new CannotStart("store.starting-failed", lastWords(started), logs);
        }
        return Postmaster.of(data).orElseThrow();
    }

    private Ended attempt(int port) throws IOException {
        Path conf = data.resolve("anlan.conf");
        Files.writeString(conf, Settings.of(port, programs.seen(logs)));
        programs.own(conf);
        Files.writeString(home.path("postgres", "port"), port + "\n");
        return programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=900",
                "--pgdata=" + programs.seen(data),
                "--log=" + programs.seen(logs.resolve("start.log")));
    }

    void stop() {
        for (String mode : new String[] {"fast", "immediate"}) {
            if (!Files.exists(data.resolve("postmaster.pid"))
                    || programs.run(
                                    "pg_ctl",
                                    "stop",
                                    "--wait",
                                    "--timeout=90",
                                    "--mode=" + mode,
                                    "--pgdata=" + programs.seen(data))
                            .well()) {
                return;
            }
        }
    }

    /** The port of last time, so that a tool's saved connection goes on working, unless somebody else has it now. */
    private int port() throws IOException {
        Path file = home.path("postgres", "port");
        int last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        return last > 0 && free(last) ? last : anyPort();
    }

    private static boolean free(int port) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            return true;
        } catch (IOException ignored) {
            return false;
        }
    }

    private static int anyPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String lastWords(Ended started) {
        try (Stream<Path> files = Files.list(logs)) {
            return files.max(Comparator.comparingLong(f -> f.toFile().lastModified()))
                    .map(f -> new Ended(started.code(), read(f)).reason())
                    .orElse(started.reason());
        } catch (IOException ignored) {
            return started.reason();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
