package anlan.fact.category;

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

/** The office keeps its own categories and terms, each change with its reason. */
@AnlanTest
class KeepTest {

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
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Map<String, String> category(String name) {
        return new HashMap<>(Map.of(
                "code", "", "zh", name, "en", "", "photos", "2", "papers", "0", "used", "1", "why", "区里要求", "seen",
                "0"));
    }

    @Test
    void a_category_is_added_used_and_put_aside_with_reasons() {
        lin.get("/problems/categories");
        assertThat(lin.post("/problems/categories", category("养犬管理")).body()).contains("类别已保存", "养犬管理", "区里要求");
        assertThat(w.as("zhou").get("/problems/new").body()).contains("养犬管理");
        var shipped = lin.get("/problems/categories?code=safety-hazard").body();
        assertThat(shipped).contains("修改“安全隐患”").doesNotContain("id=\"zh\"");
        var none = new HashMap<>(Map.of("code", "own-1", "zh", "养犬管理", "photos", "2", "papers", "0", "why", "并入其他类别"));
        none.put("seen", "1");
        assertThat(lin.post("/problems/categories", none).body()).contains("停用", "并入其他类别");
        assertThat(w.as("zhou").get("/problems/new").body()).doesNotContain("养犬管理");
    }

    @Test
    void what_cannot_be_kept_is_refused_with_what_was_typed_still_there() {
        lin.get("/problems/categories");
        var bare = category("安全隐患");
        bare.put("why", "");
        bare.put("photos", "99");
        var answer = lin.post("/problems/categories", bare);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已有类别“安全隐患”", "请说明修改的理由", "0 至 20", "value=\"99\"");
        var stale = category("安全隐患");
        stale.put("code", "safety-hazard");
        stale.put("seen", "7");
        assertThat(lin.post("/problems/categories", stale).body()).contains("刚被他人修改");
    }

    @Test
    void a_term_holds_for_what_begins_from_now_on() {
        var before = w.found(w.as("zhou"), "井盖缺失");
        lin.get("/problems/terms");
        var days = new HashMap<>(Map.of(
                "assign", "4", "accept", "2", "measure", "5", "verify", "5", "look-back", "15", "why", "春节前后人手少"));
        assertThat(lin.post("/problems/terms", days).body()).contains("时限已保存", "登记后交办：4 个工作日", "春节前后人手少");
        assertThat(lin.get(before).body()).contains("2026年1月7日");
        assertThat(lin.get(w.found(w.as("zhou"), "路灯不亮")).body()).contains("2026年1月9日");
        days.put("verify", "0");
        assertThat(lin.post("/problems/terms", days).body()).contains("请填写 1 至 250 的整数");
    }

    @Test
    void a_handler_does_not_keep_them() {
        assertThat(w.as("zhou").get("/problems/categories").statusCode()).isEqualTo(403);
        assertThat(w.as("zhou").get("/problems/terms").statusCode()).isEqualTo(403);
    }
}
