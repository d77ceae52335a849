package anlan.ground.overseer;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The jobs as an administrator watches over them. No job runs by itself in a test: what is due stays so. */
@AnlanTest
class OverseerTest {

    private static final String SEAL = "/jobs/audit.seal";
    private static final String MAIL = "/jobs/notify.mail";

    @Autowired
    private Given given;

    @Autowired
    private JobTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Viewer lin;
    private Browser browser;

    @BeforeEach
    void an_administrator_signs_in() {
        district = given.district();
        lin = district.coordinator("lin");
        browser = new Browser(port).signIn("lin." + district.code());
    }

    /** The state of the process is told from all districts. */
    @AfterEach
    void nothing_fails_any_more() {
        failing(0);
    }

    @Test
    void all_jobs_are_there_before_any_has_run() {
        var page = browser.get("/jobs").body();
        assertThat(page).contains("任务运行", "封存审计日志", "发送邮件", "抽样复核案事件汇总", "每 30 秒", "每日 02:40", "没有失败的运行");
        assertThat(browser.get("/jobs?lang=en").body())
                .contains("Seal the audit log", "daily at 02:40", "No run has failed");
        assertThat(browser.get(SEAL + "?lang=zh").body()).contains("封存审计日志", "还没有运行记录");
        assertThat(browser.get("/jobs/no.such").statusCode()).isEqualTo(404);
    }

    @Test
    void a_job_is_run_at_once() {
        browser.get(SEAL);
        assertThat(browser.post(SEAL + "/runs", Map.of()).body()).contains("已安排立即运行");
        assertThat(jdbc.sql("select asked and execution_time <= now() from job where task_name = 'audit.seal' and"
                                + " task_instance = ?")
                        .params(district.code())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(acts()).containsExactly("overseer.run");
    }

    @Test
    void a_job_is_paused_with_a_reason_and_goes_on() {
        browser.get(MAIL);
        var silent = browser.post(MAIL + "/pauses", Map.of("why", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("请填写暂停理由");
        assertThat(browser.post(MAIL + "/pauses", Map.of("why", "更换服务器")).body())
                .contains("任务已暂停", "lin 于", "暂停：更换服务器", "恢复运行")
                .doesNotContain("立即运行</button>");
        assertThat(browser.get("/jobs").body()).contains("1 项已暂停");
        var twice = browser.post(MAIL + "/pauses", Map.of("why", "再停"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("该任务已经暂停");
        assertThat(browser.post(MAIL + "/runs", Map.of()).body()).contains("恢复后方可运行");
        assertThat(browser.post(MAIL + "/pauses/ending", Map.of()).body()).contains("任务已恢复", "立即运行");
        assertThat(browser.post(MAIL + "/pauses/ending", Map.of()).statusCode()).isEqualTo(422);
        assertThat(acts()).containsExactly("overseer.paused", "overseer.resumed");
        assertThat(district.inside(() -> jdbc.sql("select why from audit_entry where what = 'overseer.paused'")
                        .query(String.class)
                        .single()))
                .isEqualTo("更换服务器");
    }

    @Test
    void what_seals_the_log_and_what_deletes_in_time_cannot_be_paused() {
        for (var job : List.of(
                "audit.seal", "audit.send-out", "attachment.depart", "vault.clear", "notify.clear", "signin.forget")) {
            assertThat(browser.get("/jobs/" + job).body())
                    .contains("此任务不能暂停", "立即运行</button>")
                    .doesNotContain("暂停此任务");
            var refused = browser.post("/jobs/" + job + "/pauses", Map.of("why", "忙"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("该任务不能暂停：审计日志须持续封存并外送").doesNotContain("恢复运行");
        }
        assertThat(acts()).isEmpty();
        assertThat(browser.get(MAIL).body()).contains("暂停此任务").doesNotContain("此任务不能暂停");
    }

    @Test
    void what_failed_is_seen_with_why_and_without_an_exceptions_words() {
        runs("done", 60);
        runs("failed", 1);
        runs("cut", 1);
        var first = browser.get(SEAL).body();
        assertThat(first).contains("外部服务或文件无法访问", "java.io.IOException", "编号 0a1b2c3d", "封存 3 条", "中断", "节点停止或失去联系");
        assertThat(browser.get(SEAL + "?only=faults").body())
                .contains("编号 0a1b2c3d")
                .doesNotContain("封存 3 条");
        var more = first.replaceAll("(?s).*href=\"(/jobs/audit.seal\\?[^\"]*before=[0-9]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(browser.get(more).body()).contains("封存 3 条").doesNotContain("编号 0a1b2c3d");
        assertThat(browser.get("/jobs").body()).contains("编号 0a1b2c3d");
    }

    @Test
    void what_fails_again_and_again_is_a_task_until_it_is_held() {
        failing(2);
        assertThat(tasks()).isEmpty();
        assertThat(browser.get("/jobs").body()).contains("失败 2 次，等待重试");
        failing(3);
        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.title()).contains("3");
            assertThat(task.path()).isEqualTo(MAIL);
        });
        assertThat(browser.get("/").body()).contains("连续失败 3 次");
        assertThat(new Browser(port).get("/status/ready").body()).isEqualTo("{\"ok\":true,\"degraded\":true}");
        browser.get(MAIL);
        browser.post(MAIL + "/pauses", Map.of("why", "待查"));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void only_whoever_answers_for_the_whole_district_watches_over_them() {
        var unit = district.unit("qd", "桥东街道办事处", "township", null, district.code() + "001000");
        district.person("xu", unit, "steward");
        district.person("he", unit, "coordinator");
        assertThat(new Browser(port)
                        .signIn("xu." + district.code())
                        .get("/jobs")
                        .statusCode())
                .isEqualTo(403);
        var he = new Browser(port).signIn("he." + district.code());
        assertThat(he.get("/jobs").statusCode()).isEqualTo(404);
        assertThat(he.post(SEAL + "/runs", Map.of()).statusCode()).isEqualTo(404);
    }

    private void runs(String outcome, int many) {
        var failed = outcome.equals("failed");
        for (var n = 0; n < many; n++) {
            district.inside(() -> jdbc.sql("""
                insert into job_run (job, started_at, ended_at, node, outcome, did, asked, fault, thrown, code)
                values ('audit.seal', now(), now(), 'a', ?, ?, false, ?, ?, ?)
                """)
                    .params(
                            outcome,
                            outcome.equals("done") ? 3L : null,
                            failed ? "OUTSIDE_AWAY" : null,
                            failed ? "java.io.IOException" : null,
                            failed ? "0a1b2c3d" : null)
                    .update());
        }
    }

    private void failing(int times) {
        jdbc.sql("""
            insert into job (task_name, task_instance, execution_time, picked, version, consecutive_failures)
            values ('notify.mail', ?, now(), false, 1, ?)
            on conflict (task_name, task_instance) do update set consecutive_failures = excluded.consecutive_failures
            """).params(district.code(), times).update();
    }

    private List<Task> tasks() {
        return district.inside(() -> tasks.of(lin));
    }

    private List<String> acts() {
        return district.inside(() -> jdbc.sql("select what from audit_entry where what like 'overseer.%' order by id")
                .query(String.class)
                .list());
    }
}
