package anlan.story;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.audit.LogProof;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Job;
import anlan.ground.store.District;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way of one problem at five people's desks: found twice, handed over, left lying until it goes up, mended, back again, mended for good. */
@AnlanTest
class FivePeopleTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private List<Job> jobs;

    @Autowired
    private LogProof log;

    @LocalServerPort
    private int port;

    private ProblemWorld w;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void its_history_reads_as_a_story_that_an_auditor_can_follow() throws Exception {
        try (var desks = new Desks(port, w.world)) {
            var path = found(desks, "zhou", "滨河夜市消防通道占用");
            var second = found(desks, "head", "滨河夜市占用消防通道");
            desks.act("lin", second, "merging", Map.of("other", "问〔2026〕0001号", "text", "同一处摊位"));

            desks.act("lin", path, "assignment", Map.of("unit", "" + w.shore));
            desks.act("wu", path, "offer", Map.of("unit", "" + w.bridge, "text", "摊位在桥东一侧"));
            desks.act("head", path, "offer/consent", Map.of("person", "" + w.zhou));
            goes_up(desks, path);
            round(desks, path, "劝离摊贩，重新划线", "2026-01-30");

            clock.choose(LocalDate.of(2026, 3, 2));
            assertThat(desks.act("lin", path, "recurrence", Map.of("text", "夜间又恢复占用")))
                    .contains("第 2 轮整改");
            round(desks, path, "加装固定隔离墩", "2026-03-20");
            clock.choose(LocalDate.of(2026, 6, 1));
            assertThat(desks.act("lin", path, "look-back", Map.of("text", "连续三晚未再出现")))
                    .contains("已解决");

            reads_as_a_story(desks, path);
            assertThat(log.whole(w.world.code())).isTrue();
        }
    }

    /** Nobody proposes anything; the clock takes it up to the coordinator, who says what is to be done. */
    private void goes_up(Desks desks, String path) throws Exception {
        clock.choose(LocalDate.of(2026, 1, 20));
        var clockwork = jobs.stream()
                .filter(j -> j.name().equals("escalation.clock"))
                .findFirst()
                .orElseThrow();
        District.in(w.world.code(), clockwork::run);
        assertThat(desks.page("lin", "/").locator("main").innerText()).contains("滨河夜市消防通道占用");
        desks.of("lin").picture("five-people-up");
        desks.act("lin", path, "instruction", Map.of("text", "三日内拿出措施", "until", "2026-01-23"));
    }

    private void round(Desks desks, String path, String measure, String until) {
        desks.act("zhou", path, "measure", Map.of("text", measure, "until", until));
        desks.act("head", path, "measure/agreement", Map.of());
        var photo = new FilePayload("现场.jpg", "image/jpeg", ProblemWorld.photo());
        assertThat(desks.act("zhou", path, "claim", Map.of("text", "已按措施办结"), photo))
                .contains("待核验");
        assertThat(desks.act("ding", path, "verification", Map.of("text", "现场看过")))
                .contains("待回头看");
    }

    private void reads_as_a_story(Desks desks, String path) {
        var page = desks.page("ding", path);
        desks.of("ding").picture("five-people-story");
        assertThat(page.locator("ul.steps").innerText())
                .containsSubsequence(
                        "登记",
                        "并入",
                        "交办",
                        "移交",
                        "第 1 轮",
                        "同意接收",
                        "三日内拿出措施",
                        "劝离摊贩",
                        "现场看过",
                        "夜间又恢复占用",
                        "加装固定隔离墩",
                        "连续三晚未再出现");
        page.setViewportSize(360, 740);
        desks.of("ding").picture("five-people-story-phone");
        assertThat(desks.of("ding").overflows()).isFalse();
    }

    private String found(Desks desks, String name, String title) {
        var page = desks.page(name, "/problems/new");
        w.account(title)
                .forEach((field, value) -> Desks.fill(
                        page.locator("main form [name=" + field + "]").first(), value));
        page.locator("main form button.first").click();
        page.waitForURL(Pattern.compile(".*/problems/[0-9]+.*"));
        return page.url().replaceAll(".*(/problems/[0-9]+).*", "$1");
    }
}
