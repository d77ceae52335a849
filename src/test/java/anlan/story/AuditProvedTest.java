package anlan.story;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.store.Home;
import anlan.ground.store.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a whole demonstration, proved at the command line: as it is, after one byte was changed by hand, and with its end cut off. */
class AuditProvedTest {

    private static final String DISTRICT = "999901";
    private static final int CUT = 100;

    @TempDir
    private Path folder;

    @Test
    void all_that_filled_a_home_is_proved_whole_and_a_changed_byte_and_a_cut_are_told() throws Exception {
        var office = new CommandLine(folder.resolve("home"), folder.resolve("heads.txt"));
        fill_and_send_the_last_head(office);
        try (var database = Postgres.open(new Home(office.home()), line -> {});
                var superuser = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var entries = number(superuser, "select count(*) from audit_entry");
            assertThat(entries).isGreaterThan(CUT);
            is_whole(office, entries);
            a_changed_byte_is_named(office, superuser, entries / 2);
            a_cut_is_told(office, superuser, entries);
        }
    }

    /** Until everything is sealed and its head stands in the file elsewhere. */
    private static void fill_and_send_the_last_head(CommandLine office) throws Exception {
        var server = office.start("demo", "--anlan.audit.file-every=1s", "--anlan.audit.send-every=1s");
        try (var said = server.inputReader();
                var database = ready(office, said.lines().iterator());
                var looking = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> number(looking, "select count(*) from audit_entry") == sent(office.heads()));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static Postgres ready(CommandLine office, java.util.Iterator<String> said) {
        while (said.hasNext()) {
            if (said.next().contains("安澜已就绪")) {
                return Postgres.open(new Home(office.home()), line -> {});
            }
        }
        throw new AssertionError("the demonstration did not start");
    }

    private static long sent(Path heads) throws IOException {
        return Files.exists(heads)
                ? Long.parseLong(Files.readAllLines(heads).getLast().split(" ")[2])
                : 0;
    }

    private static void is_whole(CommandLine office, long entries) throws Exception {
        var answer = verify(office);
        assertThat(answer.said()).matches(DISTRICT + "：共 %,d 条、\\d+ 个树头，全部相符。".formatted(entries));
        assertThat(answer.code()).isZero();
    }

    private static void a_changed_byte_is_named(CommandLine office, Connection superuser, long place) throws Exception {
        var entry = number(
                superuser,
                "select min(l.entry) from audit_leaf l join audit_entry e on e.district = l.district and e.id = l.entry "
                        + "where l.position >= " + place + " and length(e.after) > 10");
        var position = number(superuser, "select position + 1 from audit_leaf where entry = " + entry);
        var was = text(superuser, "select after from audit_entry where id = " + entry);
        change(superuser, "update audit_entry set after = overlay(after placing '#' from 5 for 1) where id = " + entry);
        var answer = verify(office);
        assertThat(answer.said()).isEqualTo(DISTRICT + "：记录 " + entry + "（第 " + position + " 条）与封存时不同，已被改动。");
        assertThat(answer.code()).isOne();
        change(superuser, "update audit_entry set after = '" + was.replace("'", "''") + "' where id = " + entry);
        assertThat(verify(office).code()).as("put back as it was").isZero();
    }

    /** Everything is taken that belonged to the last hundred, so that inside the house nothing tells. */
    private static void a_cut_is_told(CommandLine office, Connection superuser, long entries) throws Exception {
        var left = entries - CUT;
        change(
                superuser,
                "delete from audit_entry where id in (select entry from audit_leaf where position >= " + left + ")");
        change(superuser, "delete from audit_leaf where position >= " + left);
        change(superuser, "delete from audit_node where level = 8 and (position + 1) * 256 > " + left);
        change(superuser, "delete from audit_head where size > " + left);
        var answer = verify(office);
        assertThat(answer.said()).matches(DISTRICT + "：曾有树头证明日志至少有 \\d+ 条，现有记录少于此数，末尾已被截去。");
        assertThat(answer.code()).isOne();
    }

    private static CommandLine.Answer verify(CommandLine office) throws IOException, InterruptedException {
        return office.run("audit", "verify");
    }

    private static void change(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(Connection superuser, String sql) throws SQLException {
        return Long.parseLong(text(superuser, sql));
    }

    private static String text(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
