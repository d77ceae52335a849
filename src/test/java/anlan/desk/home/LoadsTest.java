package anlan.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lead sees at the start of the day what the unit's people have in hand; the coordinator where work stands still. */
@AnlanTest
class LoadsTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;

    /** Two problems are with zhou, due by the 13th; one waits for somebody to be named. */
    @BeforeEach
    void three_problems() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        for (var title : new String[] {"消防通道占用", "路灯不亮", "楼道堆物"}) {
            var lin = w.as("lin");
            var path = w.found(lin, title);
            lin.get(path);
            lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
            if (!title.equals("楼道堆物")) {
                var head = w.as("head");
                head.get(path);
                head.post(path + "/acceptance", Map.of("person", "" + w.zhou));
            }
        }
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void a_lead_sees_who_has_how_much_and_each_number_opens_its_list() {
        clock.choose(LocalDate.of(2026, 1, 16));
        try (var head = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("head." + w.world.code())) {
            var zhou = head.page().locator("tr:has-text('zhou')").last();
            assertThat(zhou.innerText()).contains("逾期 2");
            assertThat(head.page().locator("tr:has-text('尚未确定承办人')").innerText())
                    .contains("逾期 1");
            head.picture("home-lead");
            zhou.locator("a:has-text('逾期 2')").click();
            assertThat(head.page().locator("main").innerText())
                    .contains("消防通道占用", "路灯不亮")
                    .doesNotContain("楼道堆物");
        }
        assertThat(w.as("wu").get("/").body()).doesNotContain("逾期 2");
    }

    @Test
    void a_lead_sees_who_is_away_until_when_and_who_stands_in() {
        var deputy = w.world.person("deputy", w.bridge, "handler").who().id();
        assertThat(w.as("head").get("/").body()).doesNotContain("不在岗");
        w.world.inside(() ->
                jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        select p.id, p.person, :taker, date '2026-01-06', date '2026-01-20' from post p where p.person = :giver
                        """).param("giver", w.zhou).param("taker", deputy).update());
        var row = w.as("head").get("/").body().replaceAll("(?s).*<strong>zhou</strong>(.*?)</tr>.*", "$1");
        assertThat(row).contains("不在岗至1月20日，由deputy代").contains(">2<");
        assertThat(w.as("wu").get("/").body()).doesNotContain("不在岗");
        clock.choose(LocalDate.of(2026, 1, 21));
        assertThat(w.as("head").get("/").body()).doesNotContain("不在岗");
    }

    @Test
    void the_coordinator_sees_where_work_stands_still_and_since_when() {
        assertThat(w.as("lin").get("/").body()).doesNotContain("卡在哪里");
        clock.choose(LocalDate.of(2026, 1, 16));
        try (var lin = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("lin." + w.world.code())) {
            assertThat(lin.page().locator("main").innerText()).contains("卡在哪里", "桥东街道", "待定措施", "待接收");
            assertThat(lin.overflows()).isFalse();
            lin.picture("home-coordinator-phone");
        }
        assertThat(w.as("head").get("/").body()).doesNotContain("卡在哪里");
    }

    @Test
    void what_was_sent_back_says_so() {
        var zhou = w.as("zhou");
        var path = "/problems/" + jdbcId("消防通道占用");
        zhou.get(path);
        zhou.post(path + "/measure", Map.of("text", "清理", "until", "2026-01-20"));
        var head = w.as("head");
        head.get(path);
        head.post(path + "/measure/objection", Map.of("text", "写明谁来清理"));

        assertThat(w.as("zhou").get("/").body()).contains("被退回，请重新办理");
    }

    private long jdbcId(String title) {
        return w.world.inside(() -> jdbc.sql("select problem from problem_now where title = ?")
                .params(title)
                .query(Long.class)
                .single());
    }
}
