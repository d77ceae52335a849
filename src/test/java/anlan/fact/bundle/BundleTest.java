package anlan.fact.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
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
    void others_do_only_what_is_theirs() {
        var wu = w.as("wu");
        wu.get("/problems");
        var theirs =
                wu.post("/problems/bundle/preview", Map.of("problem", id(one), "act", "assign", "unit", "" + w.shore));
        assertThat(theirs.body()).doesNotContain("夜市通道占用");
        assertThat(wu.post("/problems/bundle", Map.of("problem", id(one), "act", "withdraw", "text", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(wu.post("/problems/bundle", Map.of("act", "fly")).body()).contains("请先在清单中选择问题", "请选择办理事项");
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
}
