package anlan.fact.listing;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office sets its own levels; what is listed keeps the rules under which it was. */
@AnlanTest
class LevelTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private static Map<String, String> level(String code, String seen) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "seen",
                seen,
                "zh",
                "镇级挂牌",
                "position",
                "1",
                "days",
                "15",
                "reports",
                "3",
                "delister",
                "supervisor",
                "used",
                "1",
                "why",
                "镇级重点"));
    }

    private String keep(Map<String, String> level) {
        lin.get("/listings/levels");
        return lin.post("/listings/levels", level).body();
    }

    private String listed(String level, String supervisor) {
        lin.get("/listings/new");
        var answer = lin.post(
                "/listings",
                Map.of(
                        "level",
                        level,
                        "supervisor",
                        supervisor,
                        "reason",
                        "群众反映强烈",
                        "demands",
                        "限期办结",
                        "caseNumber",
                        "A8800010012026",
                        "caseKind",
                        "theft",
                        "area",
                        w.world.code() + "001000",
                        "unit",
                        "" + w.bridge));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getPath();
    }

    @Test
    void a_level_of_the_offices_own_has_its_days_its_reports_and_who_takes_off() {
        assertThat(keep(level("", "0"))).contains("级别已保存", "镇级挂牌", "该件的督办人", "镇级重点");
        assertThat(lin.get("/listings/new").body()).contains("镇级挂牌（默认 15 天，每 3 个工作日报告）", "区级挂牌");
        var qin =
                w.world.person("qin", w.world.commission(), "coordinator").who().id();
        var path = listed("own-1", "" + qin);
        assertThat(lin.get(path).body())
                .contains("镇级挂牌", "2026年1月21日", "2026年1月9日")
                .doesNotContain("至少报送");
        var head = w.as("head");
        head.get(path);
        head.post(path + "/result", Map.of("result", "cleared", "text", "已破案"));
        head.get(path);
        assertThat(head.post(path + "/delisting", Map.of("text", "申请摘牌")).statusCode())
                .isEqualTo(200);
        lin.get(path);
        assertThat(lin.post(path + "/delisting/approval", Map.of("text", "同意")).body())
                .contains("此级别由督办人 qin 摘牌");
        var supervisor = w.as("qin");
        supervisor.get(path);
        assertThat(supervisor
                        .post(path + "/delisting/approval", Map.of("text", "同意"))
                        .body())
                .contains("已摘牌");
    }

    @Test
    void what_is_listed_keeps_its_rules_when_its_level_changes_or_goes_out_of_use() {
        var path = listed("city", "" + w.lin);
        var city = level("city", "0");
        city.putAll(Map.of("days", "10", "reports", "1"));
        city.remove("used");
        assertThat(keep(city)).contains("级别已保存", "停用");
        assertThat(lin.get(path).body()).contains("市级挂牌", "2026年2月5日", "2026年1月13日");
        assertThat(lin.get("/listings/new").body()).doesNotContain("市级挂牌");
        lin.get("/listings/new");
        assertThat(lin.post("/listings", Map.of("level", "city")).body()).contains("请选择级别");
        assertThat(lin.get("/listings").body()).contains("市级挂牌");
    }

    @Test
    void what_cannot_be_kept_is_refused_with_what_was_typed_still_there() {
        var bad = level("", "0");
        bad.putAll(Map.of("zh", "区级挂牌", "days", "0", "reports", "x", "delister", "anybody", "why", ""));
        assertThat(keep(bad)).contains("已有同名的级别", "请填写 1 至 730 的整数", "请选择由谁摘牌", "请说明理由", "value=\"x\"");
        assertThat(keep(level("district", "7"))).contains("刚被他人修改");
        assertThat(w.as("zhou").get("/listings/levels").statusCode()).isEqualTo(403);
        assertThat(lin.get("/listings/levels?code=none").statusCode()).isEqualTo(404);
        var same = level("district", "0");
        same.putAll(Map.of("days", "30", "reports", "10", "delister", "another", "reported", "1", "held", "1"));
        assertThat(keep(same)).contains("没有修改");
        for (var code : new String[] {"city", "province", "district"}) {
            var none = level(code, "0");
            none.remove("used");
            var answer = keep(none);
            assertThat(answer).contains(code.equals("district") ? "至少要有一个使用中的级别" : "级别已保存");
        }
    }

    @Test
    void nothing_sticks_out() throws Exception {
        keep(level("", "0"));
        for (int width : new int[] {1440, 360}) {
            var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
            try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + w.world.code())) {
                for (var path : new String[] {"/listings/levels", "/listings/new"}) {
                    browser.page().navigate(path + (width == 360 ? "?lang=en" : ""));
                    assertThat(browser.overflows()).as(path).isFalse();
                    browser.picture("levels-" + width + path.replace('/', '-'));
                }
            }
        }
    }
}
