package anlan.fact.bundle;

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

/** Somebody does the same about many problems, and sees beforehand what will become of each. */
@AnlanTest
class BundleTest {

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
    private String one = "";
    private String other = "";

    @BeforeEach
    void two_problems() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        one = w.found(w.as("zhou"), "夜市通道占用");
        other = w.found(w.as("zhou"), "井盖缺失");
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String both(String path, Map<String, String> said) {
        var form = new HashMap<>(said);
        form.put("problem", id(one) + "," + id(other));
        lin.get("/problems/bundle?problem=" + id(one) + "&problem=" + id(other));
        return lin.post(path, form).body();
    }

    @Test
    void all_that_fit_are_given_to_a_unit_after_a_preview_that_says_what_cannot_be() {
        lin.get(one);
        lin.post(one + "/assignment", Map.of("unit", "" + w.bridge));
        assertThat(lin.get("/problems?q=井盖").body()).contains("/problems/bundle?q=", "办理全部符合条件的");
        assertThat(lin.get("/problems/bundle").body()).contains("选中 2 件");
        var said = Map.of("act", "assign", "unit", "" + w.bridge);
        assertThat(both("/problems/bundle/preview", said))
                .contains("可办理 1 件，不能办理 1 件", "待交办 → 待接收，交办给桥东街道", "已经是这样", "确认办理 1 件");
        assertThat(lin.get(other).body()).contains("待交办");
        assertThat(both("/problems/bundle", said)).contains("已办理 1 件，未办理 1 件");
        assertThat(lin.get(other).body()).contains("待接收", "交办给桥东街道");
        assertThat(both("/problems/bundle", said)).contains("已办理 0 件，未办理 2 件");
    }

    @Test
    void what_was_withdrawn_is_taken_up_again() {
        assertThat(both("/problems/bundle/preview", Map.of("act", "withdraw"))).contains("请填写理由");
        assertThat(both("/problems/bundle", Map.of("act", "withdraw", "text", "已电话联系13912345678")))
                .contains("含有证件号码或手机号");
        assertThat(both("/problems/bundle", Map.of("act", "withdraw", "text", "重复登记")))
                .contains("已办理 2 件");
        assertThat(lin.get(one).body()).contains("已撤销", "重复登记");
        assertThat(both("/problems/bundle", Map.of("act", "reopen", "text", "撤销有误")))
                .contains("已办理 2 件");
        assertThat(lin.get(one).body()).contains("待交办", "撤销有误");
        assertThat(both("/problems/bundle", Map.of("act", "grade", "severity", "grave", "text", "有人受伤")))
                .contains("程度：较重 → 严重", "已办理 2 件");
        assertThat(both("/problems/bundle", Map.of("act", "urge"))).contains("当前没有需要提醒的责任人");
    }

    @Test
    void whoever_is_reminded_reads_until_when_it_is_to_be_done() {
        lin.get(one);
        lin.post(one + "/assignment", Map.of("unit", "" + w.bridge));
        both("/problems/bundle", Map.of("act", "urge"));
        assertThat(w.as("head").get("/messages").body())
                .contains("请尽快办理（期限：2026年")
                .doesNotContain("可以回头看");
    }

    @Test
    void others_do_only_what_is_theirs() {
        var wu = w.as("wu");
        wu.get("/problems");
        var theirs =
                wu.post("/problems/bundle/preview", Map.of("problem", id(one), "act", "assign", "unit", "" + w.shore));
        assertThat(theirs.body()).doesNotContain("夜市通道占用");
        assertThat(wu.post("/problems/bundle", Map.of("problem", id(one), "act", "withdraw", "text", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(wu.post("/problems/bundle", Map.of("act", "fly")).body()).contains("请先在清单中选择问题");
        assertThat(lin.get(one).body()).contains("待交办");
    }

    @Test
    void how_long_they_have_been_where_they_are_is_counted_and_opens_the_list() {
        clock.choose(LocalDate.of(2026, 2, 20));
        var ages = lin.get("/problems/ageing").body();
        assertThat(ages).contains("尚未交办", "31—90 天", "/problems?state=found&amp;age=31-90");
        assertThat(lin.get("/problems?state=found&age=31-90").body()).contains("井盖缺失</a>", "共 2 件");
        assertThat(lin.get("/problems?state=found&age=0-7").body()).contains("共 0 件");
    }

    /** @return where what was done is looked at and taken back */
    private static String back(String page) {
        var at = page.indexOf("/problems/bundles/");
        return at < 0 ? "" : page.substring(at, page.indexOf('"', at));
    }

    @Test
    void what_was_done_to_many_is_taken_back_while_nothing_came_of_it_for_all_or_for_none() {
        var path = back(both("/problems/bundle", Map.of("act", "assign", "unit", "" + w.bridge)));
        assertThat(lin.get(path).body()).contains("交办给桥东街道 2 件", "可以撤回", "撤回这 2 件");
        assertThat(lin.get("/problems/bundle?problem=" + id(one)).body()).contains("交办给桥东街道 2 件，");
        assertThat(w.as("wu").get(path).statusCode()).isEqualTo(404);
        var head = w.as("head");
        head.get(one);
        head.post(one + "/acceptance", Map.of("person", "" + w.zhou));
        assertThat(lin.get(path).body()).contains("有 1 件不能撤回", "此后又有办理");
        assertThat(lin.post(path + "/undoing", Map.of()).statusCode()).isEqualTo(422);
        assertThat(lin.get(other).body()).contains("待接收");
    }

    @Test
    void taken_back_each_stands_as_before_and_its_story_says_so() {
        var day = Map.of("act", "deadline", "day", "2026-03-10", "text", "会议明确");
        assertThat(both("/problems/bundle/preview", day)).contains("可办理 2 件", "时限 2026年1月7日 → 2026年3月10日");
        var path = back(both("/problems/bundle", day));
        assertThat(lin.get(one).body()).contains("2026年3月10日", "会议明确");
        assertThat(lin.get("/problems/bundle?problem=" + id(one)).body()).contains("我最近的批量办理", path);
        lin.get(path);
        assertThat(lin.post(path + "/undoing", Map.of()).body()).contains("已撤回", "恢复到办理前的状态");
        assertThat(lin.get(one).body()).contains("撤回上一步", "2026年1月7日");
        assertThat(lin.get("/problems?q=井盖").body()).contains("1月7日").doesNotContain("3月10日");
        assertThat(lin.post(path + "/undoing", Map.of()).body()).contains("已经撤回");

        path = back(both("/problems/bundle", Map.of("act", "grade", "severity", "grave", "text", "有人受伤")));
        assertThat(lin.get(path).body()).contains("可以撤回");
        lin.post(path + "/undoing", Map.of());
        assertThat(lin.get("/problems?severity=grave").body()).contains("共 0 件");
        path = back(both("/problems/bundle", Map.of("act", "withdraw", "text", "重复登记")));
        lin.get(path);
        lin.post(path + "/undoing", Map.of());
        assertThat(lin.get("/problems?state=found").body()).contains("共 2 件");
    }

    @Test
    void the_unit_is_found_by_a_part_of_its_name_and_a_day_past_is_refused() {
        assertThat(both("/problems/bundle/units", Map.of("act", "assign", "named", "北岸")))
                .contains("找到 1 个单位", "北岸街道")
                .doesNotContain("桥东街道");
        assertThat(both("/problems/bundle/preview", Map.of("act", "deadline", "day", "2025-12-01")))
                .contains("请填写理由", "wrong-day");
        assertThat(w.as("wu").get("/problems/bundle").body()).doesNotContain("调整时限");
    }

    @Test
    void only_what_the_chosen_act_needs_is_asked_for() {
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("lin." + w.world.code())) {
            var page = browser.page();
            page.navigate("/problems/bundle");
            assertThat(page.locator("#day").isVisible()).isFalse();
            page.selectOption("#act", "deadline");
            assertThat(page.locator("#day").isVisible()).isTrue();
            page.selectOption("#act", "assign");
            page.fill("#named", "北岸");
            page.locator("#units").getByText("找到 1 个单位").waitFor();
            page.locator("#units label").click();
            browser.picture("bundle-360");
            assertThat(browser.overflows()).isFalse();
            page.click("button.first");
            page.getByText("确认办理 2 件").waitFor();
        }
    }
}
