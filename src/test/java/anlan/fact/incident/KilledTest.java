package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.store.Home;
import anlan.ground.store.Postgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server killed in the middle of a commit: all or nothing, the import tells which, and is carried on by itself. */
class KilledTest {

    @TempDir
    private Path folder;

    @Test
    void of_an_import_killed_while_it_was_kept_nothing_is_there_until_all_is() throws Exception {
        var home = folder.resolve("home");
        var server = start(home.toString());
        var said = server.inputReader();
        var id = line(said, "import ");
        try (var database = Postgres.open(new Home(home), line -> {});
                var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            run(connection, "lock table incident_sum in access exclusive mode");
            server.outputWriter().append('\n').flush();
            // The rows are written by then, and the sums wait.
            Awaitility.await()
                    .until(() -> single(
                                    connection,
                                    "select count(*) from pg_locks where relation = 'incident_sum'::regclass and not granted")
                            == 1);
            server.destroyForcibly().waitFor();
            assertThat(single(connection, "select count(*) from incident")).isZero();
        }
        var again = start(home.toString(), id);
        try (var told = again.inputReader()) {
            assertThat(line(told, "state ")).isIn("committing", "committed");
            assertThat(line(told, "state ")).isEqualTo("committed rows " + Bringer.ROWS);
        }
        assertThat(again.waitFor()).isZero();
    }

    private static String line(BufferedReader said, String beginning) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length());
            }
            System.err.println(line);
        }
        throw new AssertionError("it never said " + beginning);
    }

    private static Process start(String... args) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Bringer.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // On the database of its own home, whichever one the other tests run on.
        builder.environment().keySet().removeIf(name -> name.startsWith("ANLAN_DATABASE"));
        return builder.start();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Said to be the application's, for the policies let the owner of the tables see no rows either. */
    private static long single(Connection connection, String sql) throws SQLException {
        run(connection, "set local anlan.district = '" + Bringer.DISTRICT + "'");
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
