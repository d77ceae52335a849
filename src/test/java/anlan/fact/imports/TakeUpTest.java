package anlan.fact.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports whose node died: one that was left behind is in the state "checking", and no process has a claim on it. */
@AnlanTest
class TakeUpTest {

    private static final String JOB = "/jobs/dataset.take-up";

    @Autowired
    private Given given;

    @Autowired
    private Imports imports;

    @Autowired
    private Files files;

    @Autowired
    private TakeUp takeUp;

    @Autowired
    private Claims claims;

    @Autowired
    private Stirs stirs;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Viewer lin;
    private long id;

    @BeforeEach
    void an_import_was_under_way_when_its_node_died() throws IOException {
        d = given.district();
        lin = d.coordinator("lin");
        var file = java.nio.file.Files.createTempFile("anlan-take-up", ".csv");
        java.nio.file.Files.writeString(file, "a,b\n1,2\n");
        id = d.inside(() -> imports.receive(sending(file), lin));
        left("checking", 1);
    }

    private static Imports.Sending sending(Path file) {
        return new Imports.Sending("incident", null, "a.csv", file, null, false, null, null, true);
    }

    @Test
    void where_its_file_lies_it_is_begun_anew_and_the_run_is_read_among_the_jobs() {
        run();
        await().atMost(Duration.ofSeconds(20)).until(() -> !state().equals("checking"));
        assertThat(state()).as("its columns are none of ours").isEqualTo("refused");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(new Browser(port)
                                .signIn("lin." + d.code())
                                .get(JOB)
                                .body())
                        .contains("办理数据导入", "办理 1 件"));
    }

    @Test
    void a_node_without_the_file_leaves_it_to_the_one_that_has_it() throws IOException {
        java.nio.file.Files.delete(sent());
        run();
        assertThat(state()).isEqualTo("checking");
    }

    @Test
    void once_that_node_is_gone_it_is_said_that_it_broke_off_and_what_to_do() throws IOException {
        java.nio.file.Files.delete(sent());
        left("checking", 10);
        d.inside(() -> claims.holding(id, this::run));
        assertThat(state()).as("somebody is at it all the same").isEqualTo("checking");
        run();
        assertThat(state()).isEqualTo("failed");
        assertThat(new Browser(port)
                        .signIn("lin." + d.code())
                        .get("/imports/" + id)
                        .body())
                .contains("文件在另一台服务器上，该服务器已停止应答");
    }

    @Test
    void what_goes_on_now_counts_as_running_while_its_node_says_so() {
        d.inside(() -> stirs.begun(id, "node-7"));
        var browser = new Browser(port).signIn("lin." + d.code());
        assertThat(browser.get(JOB).body()).contains("正在运行", "在节点 node-7");
        assertThat(browser.get("/jobs").body()).contains("1 项正在运行");
        left("checking", 10);
        assertThat(browser.get(JOB).body()).doesNotContain("node-7");
    }

    private void run() {
        anlan.ground.store.District.run(d.code(), takeUp::run);
    }

    private Path sent() {
        return d.inside(() -> files.sent(id));
    }

    private String state() {
        return d.inside(() -> imports.outcome(id).orElseThrow().state());
    }

    private void left(String state, int minutes) {
        d.inside(() -> jdbc.sql(
                        "update import set state = ?, stirred_at = now() - make_interval(mins => ?) where id = ?")
                .params(state, minutes, id)
                .update());
    }
}
