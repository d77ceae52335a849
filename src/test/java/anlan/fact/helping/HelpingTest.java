package anlan.fact.helping;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A problem across two townships: one unit leads, another helps, and it is not done before both are. */
@AnlanTest
class HelpingTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private List<Reminder> reminders;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser head;
    private Browser wu;
    private String problem;

    @BeforeEach
    void worked_on_by_one_township() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        head = w.as("head");
        wu = w.as("wu");
        var lin = w.as("lin");
        problem = w.found(lin, "河道两岸夜间乱停车");
        say(lin, "/assignment", Map.of("unit", "" + w.bridge));
        say(head, "/acceptance", Map.of("person", "" + w.head));
        say(head, "/measure", Map.of("text", "两岸划线", "until", "2026-01-20"));
        assertThat(say(lin, "/measure/agreement", Map.of())).contains("正在整改");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private String say(Browser by, String step, Map<String, String> form) {
        by.get(problem);
        return by.post(problem + step, form).body();
    }

    private String ask() {
        return say(head, "/help", Map.of("unit", "" + w.shore, "until", "2026-01-12", "text", "北岸划线"));
    }

    private String claim() {
        head.get(problem);
        return head.postFile(problem + "/claim", Map.of("text", "已划线"), "现场.jpg", ProblemWorld.photo())
                .body();
    }

    @Test
    void the_lead_unit_does_not_claim_while_a_helper_is_not_done_and_the_helper_claims_nothing() {
        assertThat(wu.get(problem).statusCode()).isEqualTo(404);
        assertThat(ask()).contains("已请求协办", "北岸街道", "待接受", "北岸划线", "协办应于2026年1月12日前完成");
        assertThat(wu.get("/").body()).contains("河道两岸夜间乱停车", "本单位协办", "接受或退回");
        assertThat(wu.get("/messages").body()).contains("请本单位协办：北岸划线");
        assertThat(wu.get(problem).body()).contains("接受协办").doesNotContain("提交整改结果</h2>");
        assertThat(wu.get("/problems?waiting=helping").body()).contains("共 1 件", "河道两岸夜间乱停车", "等本单位协办的");
        assertThat(wu.get("/problems/helping").body()).contains("共 1 件").containsOnlyOnce(">地图</a>");
        assertThat(head.get("/problems?waiting=helping").body()).contains("共 0 件");
        assertThat(claim()).contains("还有 1 个协办单位没有完成");
        assertThat(say(wu, "/help/acceptance", Map.of())).contains("已接受协办", "协办中");
        assertThat(say(wu, "/claim", Map.of("text", "已完成"))).doesNotContain("等待核验");
        assertThat(say(wu, "/help/note", Map.of("text", "北岸车位不足"))).contains("北岸街道补充情况", "北岸车位不足");
        assertThat(claim()).contains("还有 1 个协办单位没有完成");
        wu.get(problem);
        assertThat(wu.postFile(problem + "/help/answer", Map.of("text", "北岸已划线"), "北岸.jpg", ProblemWorld.photo())
                        .body())
                .contains("协办结果已提交", "北岸街道完成协办", "北岸.jpg");
        assertThat(wu.get("/problems?waiting=helping").body()).contains("共 0 件");
        assertThat(head.get("/messages").body()).contains("协办有了答复：北岸已划线");
        assertThat(claim()).contains("整改结果已提交");
    }

    @Test
    void whoever_helped_does_not_verify_it() {
        ask();
        say(wu, "/help/acceptance", Map.of());
        say(wu, "/help/answer", Map.of("text", "北岸已划线"));
        claim();
        w.world.inside(() -> jdbc.sql(
                        "insert into post (person, unit, role, since) values (:p, :u, 'inspector', date '2020-01-01')")
                .param("p", w.wu)
                .param("u", w.world.commission())
                .update());
        assertThat(wu.get(problem).body()).doesNotContain("核验通过</h2>");
        wu.post(problem + "/verification", Map.of());
        assertThat(wu.get(problem).body()).doesNotContain("核验已通过");
        assertThat(say(w.as("ding"), "/verification", Map.of())).contains("核验已通过");
    }

    @Test
    void a_helper_sends_it_back_with_a_reason_and_the_lead_asks_again_or_says_why_not() {
        ask();
        assertThat(say(wu, "/help/return", Map.of())).contains("请说明理由");
        assertThat(say(wu, "/help/return", Map.of("text", "北岸属河道局"))).contains("协办已退回");
        assertThat(head.get("/").body()).contains("协办单位已退回");
        assertThat(claim()).contains("还有 1 个协办单位没有完成");
        assertThat(ask()).contains("待接受");
        assertThat(ask()).contains("已请该单位协办，尚未完成");
        assertThat(say(head, "/help/waiver", Map.of("unit", "" + w.shore))).contains("请说明理由");
        assertThat(say(head, "/help/waiver", Map.of("unit", "" + w.shore, "text", "河道局自办")))
                .contains("已说明不需要协办", "河道局自办");
        assertThat(say(wu, "/help/acceptance", Map.of())).contains("没有需要该单位办理的协办事项");
        assertThat(claim()).contains("整改结果已提交");
    }

    @Test
    void what_cannot_be_asked_for_is_refused_with_what_was_typed_still_there() {
        assertThat(say(head, "/help", Map.of("unit", "" + w.bridge, "until", "2026-01-12", "text", "划线")))
                .contains("责任单位不必请自己协办", "划线");
        assertThat(say(head, "/help", Map.of("unit", "99999999", "until", "2026-01-12", "text", "划线")))
                .contains("请选择单位。");
        assertThat(say(head, "/help", Map.of("unit", "" + w.shore, "until", "2025-01-12", "text", "划线")))
                .contains("时限");
        assertThat(say(head, "/help", Map.of("unit", "" + w.shore, "until", "2026-01-12")))
                .contains("wrong-text");
        ask();
        assertThat(say(wu, "/help", Map.of("unit", "" + w.bridge, "until", "2026-01-12", "text", "划线")))
                .doesNotContain("已请求协办");
    }

    @Test
    void the_list_of_parts_and_the_clock_remember_them() {
        assertThat(wu.get("/problems/helping").body()).contains("没有需要协办的问题");
        ask();
        assertThat(wu.get("/problems/helping").body()).contains("河道两岸夜间乱停车", "桥东街道", "2026年1月12日");
        assertThat(wu.get("/problems").body()).contains("href=\"/problems/helping\"");
        for (var day : List.of(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 14))) {
            clock.choose(day);
            reminders.stream()
                    .filter(r -> r.name().equals("helping"))
                    .forEach(r -> w.world.inside(() -> r.remind(day)));
        }
        assertThat(wu.get("/messages").body()).contains("协办时限为2026年1月12日", "协办已逾期");
        assertThat(told("helping.due")).isEqualTo(1);
        assertThat(told("helping.over")).isEqualTo(1);
        assertThat(head.get("/messages").body()).contains("协办已逾期");
        say(wu, "/help/acceptance", Map.of());
        say(wu, "/help/answer", Map.of("text", "北岸已划线"));
        assertThat(wu.get("/problems/helping").body()).contains("没有需要协办的问题");
        assertThat(wu.get("/problems/helping?all=1").body()).contains("河道两岸夜间乱停车", "已完成");
    }

    private long told(String kind) {
        return w.world.inside(() -> jdbc.sql("""
                        select count(*) from message m join message_to t on t.message = m.id where m.kind = :kind and t.person = :wu
                        """)
                .param("kind", kind)
                .param("wu", w.wu)
                .query(Long.class)
                .single());
    }

    @Test
    void other_areas_are_of_the_district_and_count_nowhere() {
        var other = w.world.code() + "002000";
        head.get(problem + "/areas");
        assertThat(head.post(problem + "/areas", Map.of("area", "110101001000", "why", "跨河"))
                        .body())
                .contains("请从列表中选择本区的区域");
        assertThat(head.post(problem + "/areas", Map.of("area", w.world.code() + "001000", "why", "跨河"))
                        .body())
                .contains("主要区域及其上级区域不必选择");
        assertThat(head.post(problem + "/areas", Map.of("area", other)).body()).contains("请说明理由", "按区域统计时，本问题只计入主要区域");
        assertThat(head.post(problem + "/areas", Map.of("area", other, "why", "跨河"))
                        .body())
                .contains("涉及区域已保存", "北岸街道（统计只计入主要区域）");
        var lin = w.as("lin");
        assertThat(lin.get("/problems?area=" + other).body()).doesNotContain("河道两岸夜间乱停车");
        assertThat(lin.get("/problems?area=" + w.world.code() + "001000").body())
                .contains("河道两岸夜间乱停车");
        assertThat(wu.get(problem + "/areas").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_sticks_out() throws Exception {
        ask();
        for (int width : new int[] {1440, 360}) {
            var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
            for (var who : List.of("head", "wu")) {
                try (var browser = new RealBrowser(port, size, "zh-CN").signIn(who + "." + w.world.code())) {
                    for (var path : List.of("/", problem, "/problems/helping", problem + "/areas")) {
                        browser.page().navigate(path + (width == 360 ? "?lang=en" : ""));
                        assertThat(browser.overflows()).as(path).isFalse();
                        browser.picture("helping-" + width + "-" + who + path.replaceAll("[/0-9]+", "-"));
                    }
                }
            }
        }
    }
}
