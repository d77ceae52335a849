package anlan.ground.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.store.CannotStart;
import anlan.ground.store.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** From a home at work into a file, and from the file into an empty home beside it. */
@AnlanTest
class BackupTest {
    @Autowired
    private Given given;

    @Autowired
    private Archive archive;

    @Autowired
    private Home home;

    @Autowired
    @Qualifier("owner")
    private DataSource owner;

    @TempDir
    private Path folder;

    @Test
    void a_whole_file_fills_an_empty_home_and_a_cut_or_changed_one_fills_nothing() throws Exception {
        var here = given.district();
        here.coordinator("林某");
        Files.writeString(home.keys().resolve("sample-key"), "sealed");
        Path file = folder.resolve("home.backup");
        Manifest written = archive.write(file, line -> {});
        try (var other = new Other(owner, folder.resolve("other"), here.code())) {
            for (Path broken : broken(file)) {
                assertThatThrownBy(() -> other.restoration().read(broken, line -> {}))
                        .isInstanceOf(CannotStart.class);
                assertThat(other.holdsNothing()).as(broken.toString()).isTrue();
            }
            assertThat(other.restoration().read(file, line -> {})).isEqualTo(written);
            assertThat(other.count("person where district = '" + here.code() + "'"))
                    .isEqualTo(1);
            assertThat(other.home.path("keys", "sample-key")).hasContent("sealed");
            assertThat(other.home.path("keys", "database-password")).doesNotExist();
            assertThat(other.ties()).isEqualTo(ties(owner));
            long next = other.nextPerson(here.code());
            assertThat(next).as("no number is given out twice").isGreaterThan(other.lastPerson);
            assertThatThrownBy(() -> other.restoration().read(file, line -> {}))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("已有数据");
        }
    }

    private List<Path> broken(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.backup"), Arrays.copyOf(whole, whole.length - 100));
        whole[whole.length / 2] ^= 1;
        return List.of(cut, Files.write(folder.resolve("changed.backup"), whole));
    }

    @Test
    void an_aborted_backup_leaves_nothing_that_looks_whole() {
        Path file = folder.resolve("aborted.backup");
        assertThatThrownBy(() -> archive.write(file, line -> {
                    throw new IllegalStateException("torn");
                }))
                .hasMessage("torn");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_there_is_not_overwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "mine");
        assertThatThrownBy(() -> archive.write(file, line -> {})).isInstanceOf(CannotStart.class);
        assertThat(file).hasContent("mine");
    }

    private static List<String> ties(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Catalogue(connection).list("""
                    select conrelid::regclass || ' ' || conname from pg_constraint
                    where contype = 'f' and connamespace = 'public'::regnamespace
                    union all select relname || relrowsecurity::text || relforcerowsecurity::text from pg_class
                    where relnamespace = 'public'::regnamespace and relkind = 'r'
                    union all select tgrelid::regclass || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1""");
        }
    }

    /** An empty database beside ours on the same server, with a home of its own. */
    private static final class Other implements AutoCloseable {
        private final JdbcTemplate here;
        private final DataSource database;
        private final Home home;
        private final String district;
        private long lastPerson;
        private static final String NAME = "anlan_other";

        Other(DataSource owner, Path folder, String district) throws Exception {
            here = new JdbcTemplate(owner);
            here.execute("drop database if exists " + NAME);
            here.execute("create database " + NAME);
            var pool = (com.zaxxer.hikari.HikariDataSource) owner;
            database = new SimpleDriverDataSource(
                    new org.postgresql.Driver(),
                    pool.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/" + NAME + "$1"),
                    pool.getUsername(),
                    pool.getPassword());
            home = new Home(folder);
            this.district = district;
        }

        Restoration restoration() {
            return new Restoration(database, home, false);
        }

        long count(String what) {
            return single("select count(*) from " + what);
        }

        long nextPerson(String district) {
            lastPerson = count("person") == 0 ? 0 : single("select max(id) from person");
            return single("insert into person (district, name) values ('" + district + "', '新某') returning id");
        }

        /** Inside the district, as everybody who is no superuser must be to see a row. */
        private long single(String query) {
            try (var connection = database.getConnection();
                    var sql = connection.createStatement()) {
                sql.execute("set anlan.district = '" + district + "'");
                var row = sql.executeQuery(query);
                return row.next() ? row.getLong(1) : 0;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean holdsNothing() {
            var tables = new JdbcTemplate(database)
                    .queryForList("select to_regclass('public.district')::text", String.class);
            return tables.getFirst() == null || count("district") == 0;
        }

        List<String> ties() throws SQLException {
            return BackupTest.ties(database);
        }

        @Override
        public void close() {
            here.execute("drop database " + NAME + " with (force)");
        }
    }
}
