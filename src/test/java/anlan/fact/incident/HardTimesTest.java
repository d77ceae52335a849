package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.store.Home;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can happen around an import while it goes on. */
@AnlanTest
class HardTimesTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Home home;

    @Autowired
    @Qualifier("owner")
    private DataSource owner;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Machine machine;
    private Browser steward;
    private String csv;

    @BeforeEach
    void a_steward_and_a_system() {
        world = given.district();
        var village = Towns.in(world, jdbc)[0];
        csv = "source_id,area,kind,occurred_on\n1," + village + ",theft,2025-07-01\n2," + village
                + ",fraud,2025-07-02\n";
        machine = new Machine(world, jdbc, port);
        world.person("he", world.commission(), "steward");
        steward = new Browser(port).signIn("he." + world.code());
    }

    @Test
    void a_token_revoked_before_the_commit_keeps_nothing_and_the_page_says_why() throws SQLException {
        int id;
        try (var held = held()) {
            id = machine.start(csv);
            machine.waitFor(id, "committing");
            world.inside(() -> jdbc.sql("update token set revoked_at = now() - interval '1 second'")
                    .update());
        }
        var page = until(id, "未接收");
        assertThat(page).contains("已停用，或不再有导入数据的权限", "没有写入任何内容");
        assertThat(kept()).isZero();
        var refused = machine.get("/imports/" + id);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void a_database_without_room_keeps_nothing_and_the_same_file_can_be_tried_again() {
        var full = new JdbcTemplate(owner);
        full.execute("""
                create or replace function no_room() returns trigger language plpgsql as $$ begin
                  if new.district = '%s' then raise exception 'could not extend file' using errcode = '53100'; end if;
                  return new; end $$
                """.formatted(world.code()));
        full.execute("create trigger no_room before insert on incident_sum for each row execute function no_room()");
        int id;
        try {
            id = machine.start(csv);
            var failed = machine.waitFor(id, "failed");
            assertThat(failed.get("reasons").toString()).contains("disk-full", "磁盘已满");
            assertThat(kept()).isZero();
            var page = steward.get("/imports/" + id).body();
            assertThat(page.substring(page.indexOf("<main")))
                    .contains("未完成", "磁盘已满", "再试一次")
                    .doesNotContain("新增", "没有一条记录");
            seen("/imports/" + id, "import-broken-off");
        } finally {
            full.execute("drop trigger no_room on incident_sum");
            full.execute("drop function no_room()");
        }
        steward.post("/imports/" + id + "/commit", Map.of());
        until(id, "已导入");
        assertThat(kept()).isEqualTo(2);
    }

    private void seen(String path, String picture) {
        for (var size : List.of(RealBrowser.DESK, RealBrowser.PHONE)) {
            try (var browser = new RealBrowser(port, size, "zh-CN").signIn("he." + world.code())) {
                browser.page().navigate(path);
                assertThat(browser.overflows()).isFalse();
                browser.picture(picture + "-" + size[0]);
            }
        }
    }

    @Test
    void a_file_for_which_there_is_no_room_leaves_nothing_behind() throws Exception {
        var large = (csv + "3,x,theft,2025-07-01\n".repeat(200_000)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        steward.get("/imports/new");
        assumeTrue(limited("1000000"), "this system cannot limit a process's files");
        try {
            var answer = machine.post("/datasets/incident/imports", large);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
            assertThat(answer.body()).contains("磁盘已满");
            var page = steward.postFile("/imports", Map.of("dataset", "incident", "from", "2025-07"), "x.csv", large);
            assertThat(page.statusCode()).as(page.body()).isIn(422, 507);
            assertThat(page.body()).contains("磁盘");
        } finally {
            limited("unlimited");
        }
        try (var left = Files.list(home.path("imports", world.code()))) {
            assertThat(left).isEmpty();
        }
    }

    private static boolean limited(String bytes) throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "prlimit",
                                    "--pid",
                                    "" + ProcessHandle.current().pid(),
                                    "--fsize=" + bytes + ":")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void while_the_database_is_away_pages_say_so_and_everything_goes_on_by_itself_afterwards() throws SQLException {
        int id;
        try (var held = held();
                var beside = beside();
                var sql = beside.createStatement()) {
            id = machine.start(csv);
            machine.waitFor(id, "committing");
            var database = held.getCatalog();
            sql.execute("alter database " + database + " allow_connections false");
            try {
                sql.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database
                        + "' and pid <> " + pid(held));
                var page = steward.get("/imports/" + id);
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Refresh")).contains("10");
                assertThat(page.body()).contains("数据库");
                var answer = machine.get("/imports/" + id);
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            } finally {
                sql.execute("alter database " + database + " allow_connections true");
            }
        }
        assertThat(until(id, "已导入")).contains("已经写入");
        assertThat(kept()).isEqualTo(2);
    }

    @Test
    void what_a_crash_of_the_database_empties_between_dry_run_and_commit_is_read_again() {
        var id = machine.start(csv.getBytes(java.nio.charset.StandardCharsets.UTF_8), "?dryRun=true");
        machine.waitFor(id, "ready");
        world.inside(
                () -> jdbc.sql("truncate stage.d" + world.code() + "_" + id).update());
        machine.post("/imports/" + id + "/commit");
        machine.waitFor(id, "committed");
        assertThat(kept()).isEqualTo(2);
    }

    /** Holds the door to the district's batches shut, so that a commit waits before it. */
    private Connection held() throws SQLException {
        var pool = (HikariDataSource) owner;
        var connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        try (var lock = connection.prepareStatement("select pg_advisory_lock(hashtextextended('batch ' || ?, 7))")) {
            lock.setString(1, world.code());
            lock.execute();
        }
        return connection;
    }

    private static long pid(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Into the server by another of its databases, as one who looks after it would. */
    private Connection beside() throws SQLException {
        var pool = (HikariDataSource) owner;
        return DriverManager.getConnection(
                pool.getJdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/postgres$1"),
                pool.getUsername(),
                pool.getPassword());
    }

    private String until(int id, String state) {
        for (var i = 0; i < 600; i++) {
            var page = steward.get("/imports/" + id).body();
            if (page.contains(state)) {
                return page;
            }
            Machine.rest();
        }
        throw new AssertionError(steward.get("/imports/" + id).body());
    }

    private long kept() {
        return world.inside(() ->
                jdbc.sql("select count(*) from incident").query(Long.class).single());
    }
}
