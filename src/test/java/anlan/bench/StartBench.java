package anlan.bench;

import anlan.ground.store.Home;
import anlan.ground.store.Postgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;

/** From the command to the first yes of {@code /status/ready}, in a process of its own each time: of the program as installed, and of the bare jar. */
final class StartBench {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static List<String> run = List.of();

    private StartBench() {}

    public static void main(String... args) throws Exception {
        try (var bench = new Bench("start", args)) {
            Home home = bench.home();
            run = List.of(JAVA, "-jar", "target/anlan.jar");
            bench.time("first", ready(home, StartBench::stop), 60_000);
            double bare = ready(home, StartBench::stop);
            run = installed(bench.folder().resolve("installed"));
            ready(home, StartBench::stop);
            bench.faster("installed-against-jar", ready(home, StartBench::stop), bare, 1.5);
            bench.time("after-stop", ready(home, StartBench::stop), 5_000);
            long rows = bench.rows(1_000_000);
            ready(home, server -> killWhileWriting(home, server, rows, false));
            bench.time("after-kill", ready(home, StartBench::stop), 10_000);
            ready(home, server -> killWhileWriting(home, server, rows, true));
            bench.time("after-kill-of-all", ready(home, StartBench::stop), 10_000);
        }
    }

    private static List<String> installed(Path folder) throws Exception {
        var installing = new ProcessBuilder(JAVA, "-jar", "target/anlan.jar", "install", folder.toString())
                .inheritIO()
                .start();
        if (installing.waitFor() != 0) {
            throw new IllegalStateException("not installed");
        }
        return List.of(folder.resolve("anlan").toString());
    }

    private interface End {
        void of(Process server) throws Exception;
    }

    private static double ready(Home home, End end) throws Exception {
        int port = freePort();
        var builder = new ProcessBuilder(run);
        builder.environment().put("ANLAN_HOME", home.root().toString());
        builder.environment().put("ANLAN_PORT", Integer.toString(port));
        builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-start.log").toFile());
        long from = System.nanoTime();
        Process server = builder.start();
        while (!answers(port)) {
            if (!server.isAlive()) {
                throw new IllegalStateException(Files.readString(Path.of("target", "bench-start.log")));
            }
            Thread.sleep(20);
        }
        double took = (System.nanoTime() - from) / 1e6;
        end.of(server);
        return took;
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/status/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process server) throws Exception {
        server.destroy();
        int code = server.waitFor();
        if (code != 0) {
            throw new IllegalStateException("stopped with " + code);
        }
    }

    /** What an import does to the database, without its checks, so that the kill surely falls into the writing. */
    private static void killWhileWriting(Home home, Process server, long rows, boolean databaseToo) throws Exception {
        var database = Postgres.open(home, line -> {});
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var sql = connection.createStatement()) {
            sql.execute("create table if not exists bulk (n bigint primary key, said text)");
            connection.setAutoCommit(false);
            sql.execute("insert into bulk select n, md5(n::text) from generate_series(1, " + rows + ") n");
            server.destroyForcibly().waitFor();
            if (databaseToo) {
                long pid = Long.parseLong(Files.readAllLines(home.path("postgres", "data", "postmaster.pid"))
                        .getFirst());
                ProcessHandle.of(pid).orElseThrow().destroyForcibly();
                ProcessHandle.of(pid).ifPresent(gone -> gone.onExit().join());
            }
        } catch (java.sql.SQLException torn) {
            if (!databaseToo) {
                throw torn;
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
