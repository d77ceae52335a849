package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closed is not fixed: what is given up says why, is counted apart, and anyone whom it concerns takes it up again. */
@AnlanTest
class SettleTest {

    private static final String TITLE = "滨河夜市消防通道占用";
    private static final String REASON = "市场明年整体搬迁";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private ProblemWorld w;
    private Browser lin;
    private String path;

    @BeforeEach
    void worked_on_by_zhou() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
        path = w.found(w.as("zhou"), TITLE);
        say(lin, "/assignment", Map.of("unit", "" + w.bridge));
        say(w.as("head"), "/acceptance", Map.of("person", "" + w.zhou));
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private String say(Browser by, String step, Map<String, String> form) {
        by.get(path);
        return by.post(path + step, form).body();
    }

    private String closed() {
        return say(lin, "/closing-unfixed", Map.of("text", REASON));
    }

    @Test
    void closed_without_fixing_says_why_on_its_page_to_whom_it_concerns_and_in_the_workbook() throws IOException {
        assertThat(say(lin, "/closing-unfixed", Map.of("text", " "))).contains("请说明理由");
        assertThat(say(lin, "/closing-unfixed", Map.of("text", "房主11010519491231002X不配合")))
                .as("all read it")
                .contains("含有证件号码或手机号");
        assertThat(closed()).contains("终止（未解决）", "不计入已解决。理由：" + REASON);
        assertThat(w.as("zhou").get("/messages").body()).contains(REASON);
        assertThat(w.as("head").get(path).body()).contains("理由：" + REASON);

        var file = folder.resolve("out.xlsx");
        Files.write(file, lin.fetch("/problems.xlsx?state=unfixed", Map.of()).body());
        var table = TableFile.open(file, "out.xlsx");
        assertThat(table.sample(5))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).contains(TITLE, REASON, "终止（未解决）"));
    }

    @Test
    void it_is_counted_apart_from_what_was_solved() {
        var others = w.found(lin, "河堤路灯不亮");
        lin.get(others);
        lin.post(others + "/withdrawal", Map.of("text", "查无此处"));
        assertThat(lin.get(others).body()).contains("已撤销。理由：查无此处");
        closed();
        assertThat(ended("")).contains("已解决 共 0 件", "终止（未解决） 共 1 件", "已撤销 共 1 件");
        assertThat(ended("?q=夜市")).contains("终止（未解决） 共 1 件", "已撤销 共 0 件");
        assertThat(ended("?severity=grave")).contains("终止（未解决） 共 0 件");
        assertThat(lin.get("/problems?state=unfixed").body()).contains(TITLE + "</a>", "共 1 件");
        assertThat(lin.get("/problems?state=held").body()).contains("共 0 件");
        assertThat(w.as("wu").get("/problems/board").body().replaceAll("<[^>]*>|\\s+", " "))
                .containsPattern("终止（未解决） +共 0 件");
    }

    /** The board's last card, as it reads. */
    private String ended(String query) {
        var board = lin.get("/problems/board" + query).body();
        return board.substring(board.indexOf("已结束")).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void whoever_worked_on_it_does_not_give_it_up() {
        w.world.inside(() -> jdbc.sql(
                        "insert into post (person, unit, role, since) values (:p, :u, 'coordinator', date '2020-01-01')")
                .param("p", w.zhou)
                .param("u", w.world.commission())
                .update());
        assertThat(say(w.as("zhou"), "/closing-unfixed", Map.of("text", REASON)))
                .contains("整改由您参与");
    }

    @Test
    void anyone_whom_it_concerns_takes_it_up_again_with_a_reason_and_a_new_round_begins() {
        closed();
        assertThat(w.as("wu").get(path).statusCode()).isEqualTo(404);
        var zhou = w.as("zhou");
        assertThat(zhou.get(path).body()).contains(path + "/reopening");
        assertThat(say(zhou, "/reopening", Map.of("text", ""))).contains("请说明理由");
        assertThat(say(zhou, "/reopening", Map.of("text", "搬迁已推迟三年"))).contains("第 2 轮整改", "待定措施", "搬迁已推迟三年");
        assertThat(w.as("head").get("/").body() + zhou.get("/").body()).contains(TITLE);
        assertThat(ended("")).contains("终止（未解决） 共 0 件");
        assertThat(say(zhou, "/reopening", Map.of("text", "再来"))).contains("问题的状态已变化");
    }

    @Test
    void nothing_sticks_out() {
        closed();
        for (var language : new String[] {"zh", "en"}) {
            for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
                try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + w.world.code())) {
                    for (var page : new String[] {"/problems/board", path}) {
                        browser.page().navigate(page + "?lang=" + language);
                        assertThat(browser.overflows()).as(page).isFalse();
                        browser.picture("settled-" + language + size[0] + page.replaceAll("[/0-9]+", "-"));
                    }
                }
            }
        }
    }
}
