package anlan.ground.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One home through its life, in order: a cluster is made once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresTest {
    @TempDir
    static Path folder;

    private static final List<String> said = new ArrayList<>();

    @Test
    @Order(1)
    void an_empty_home_gets_a_database_of_its_own_and_says_what_takes_time() throws Exception {
        try (var database = Postgres.start(home(), said::add)) {
            assertThat(one(database, "select 1")).isEqualTo("1");
            assertThat(said).hasSize(3).allMatch(line -> line.contains("数据库") && line.contains("database"));
        }
    }

    @Test
    @Order(2)
    void it_keeps_what_was_committed_and_lets_nobody_in_without_a_password() throws Exception {
        try (var database = Postgres.start(home(), said::add)) {
            for (String durable : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(one(database, "show " + durable)).as(durable).isEqualTo("on");
            }
            assertThat(one(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(one(database, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().keys())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home().path("keys", "database-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(3)
    void a_second_owner_of_a_home_is_refused_with_a_sentence() {
        try (var first = Postgres.start(home(), said::add)) {
            assertThat(first.url()).contains("127.0.0.1");
            assertThatThrownBy(() -> Postgres.start(home(), said::add))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("正由另一个安澜进程使用")
                    .hasMessageContaining("in use by another Anlan process");
        }
        assertThat(home().path("postgres", "data", "postmaster.pid")).doesNotExist();
    }

    @Test
    @Order(4)
    void a_server_whose_owner_was_killed_is_taken_over() throws Exception {
        int last = runAndKill();
        long orphan = Postmaster.of(data()).orElseThrow().pid();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var database = Postgres.start(home(), said::add)) {
            assertThat(Postmaster.of(data()).orElseThrow().pid()).isEqualTo(orphan);
            assertKept(database, last);
        }
        assertThat(Postmaster.of(data())).isEmpty();
    }

    @Test
    @Order(5)
    void what_was_committed_survives_when_owner_and_server_are_both_killed() throws Exception {
        int last = runAndKill();
        long orphan = Postmaster.of(data()).orElseThrow().pid();
        ProcessHandle.of(orphan).orElseThrow().destroyForcibly();
        while (Postmaster.of(data()).orElseThrow().serves(data(), Programs.of(home(), said::add))) {
            Thread.sleep(20);
        }
        try (var database = Postgres.start(home(), said::add)) {
            assertThat(Postmaster.of(data()).orElseThrow().pid()).isNotEqualTo(orphan);
            assertKept(database, last);
        }
    }

    @Test
    @Order(6)
    void a_process_number_that_was_given_to_somebody_else_is_not_mistaken_for_the_server() throws Exception {
        long ours = ProcessHandle.current().pid();
        Files.writeString(data().resolve("postmaster.pid"), ours + "\n" + data() + "\n1\n5432\n\n127.0.0.1\n");
        try (var database = Postgres.start(home(), said::add)) {
            assertThat(one(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @Order(7)
    void a_command_joins_the_database_of_a_running_home_and_leaves_it_running() throws Exception {
        try (var owner = Postgres.start(home(), said::add)) {
            try (var guest = Postgres.open(home(), said::add)) {
                assertThat(one(guest, "select 1")).isEqualTo("1");
            }
            assertThat(one(owner, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @Order(8)
    void a_server_that_dies_under_its_owner_comes_back_on_the_same_port() throws Exception {
        try (var database = Postgres.start(home(), said::add)) {
            long before = Postmaster.of(data()).orElseThrow().pid();
            ProcessHandle.of(before).orElseThrow().destroyForcibly();
            Awaitility.await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                assertThat(one(database, "select 1")).isEqualTo("1");
                assertThat(Postmaster.of(data()).orElseThrow().pid()).isNotEqualTo(before);
            });
        }
    }

    private static Home home() {
        return new Home(folder.resolve("home"));
    }

    private static Path data() {
        return home().path("postgres", "data");
    }

    private static void assertKept(Postgres database, int last) throws SQLException {
        assertThat(one(database, "select count(*) from row where n <= " + last)).isEqualTo(String.valueOf(last + 1));
        assertThat(one(database, "select count(*) from row where n < 0")).isEqualTo("0");
        one(database, "with gone as (delete from row returning 1) select count(*) from gone");
    }

    private static int runAndKill() throws Exception {
        Process owner = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        home().root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(owner.getInputStream(), StandardCharsets.UTF_8))) {
            int last = -1;
            while (last < 50) {
                last = Integer.parseInt(out.readLine());
            }
            owner.destroyForcibly().waitFor();
            return last;
        }
    }

    private static String one(Postgres database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
