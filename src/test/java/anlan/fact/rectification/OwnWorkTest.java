package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Papers;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody verifies their own work, in whatever post and for whomever they stand in; and a claim needs what its category asks for. */
@AnlanTest
class OwnWorkTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private String path;

    @BeforeEach
    void under_way() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        var lin = w.as("lin");
        path = w.found(lin, "滨河夜市消防通道占用");
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

    private void agreed() {
        say(w.as("zhou"), "/measure", Map.of("text", "划线", "until", "2026-01-20"));
        say(w.as("head"), "/measure/agreement", Map.of());
    }

    private String claim(Browser by, String file, byte[] content) {
        by.get(path);
        return by.postFile(path + "/claim", Map.of("text", "已划线"), file, content)
                .body();
    }

    private void post(long person, long unit, String role) {
        w.world.inside(
                () -> jdbc.sql("insert into post (person, unit, role, since) values (:p, :u, :r, date '2020-01-01')")
                        .param("p", person)
                        .param("u", unit)
                        .param("r", role)
                        .update());
    }

    /** Signed in as themselves, then standing in. */
    private Browser standingIn(String taker, long takerId, long giver) {
        var lent = w.world.inside(() -> jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        select p.id, p.person, :taker, date '2026-01-01', date '2026-02-01' from post p where p.person = :giver returning id
                        """)
                .param("giver", giver)
                .param("taker", takerId)
                .query(Long.class)
                .single());
        var browser = w.as(taker);
        browser.get("/account/delegations");
        browser.post("/account/delegations/" + lent + "/acting", Map.of());
        return browser;
    }

    @Test
    void whoever_did_it_does_not_verify_it_in_the_coordinators_name() {
        agreed();
        claim(w.as("zhou"), "现场.jpg", ProblemWorld.photo());
        var zhou = standingIn("zhou", w.zhou, w.lin);
        assertThat(zhou.get(path).body()).contains("您正在代 lin").doesNotContain("核验通过</h2>");
        assertThat(say(zhou, "/verification", Map.of())).contains("整改由您参与，须由其他人办理此步");
        assertThat(say(zhou, "/rejection", Map.of("text", "不合格"))).contains("整改由您参与");
        assertThat(say(w.as("lin"), "/verification", Map.of())).contains("核验已通过");
    }

    @Test
    void whoever_it_was_done_for_does_not_verify_it_and_whoever_it_was_verified_for_does_not_look_back() {
        agreed();
        var deputy = w.world.person("deputy", w.bridge, "handler").who().id();
        assertThat(claim(standingIn("deputy", deputy, w.head), "现场.jpg", ProblemWorld.photo()))
                .contains("待核验", "deputy 代 head");
        post(w.head, w.world.commission(), "coordinator");
        assertThat(say(w.as("head"), "/verification", Map.of())).contains("整改由您参与");
        var deng = w.world.person("deng", w.world.commission(), "handler").who().id();
        assertThat(say(standingIn("deng", deng, w.lin), "/verification", Map.of()))
                .contains("核验已通过", "deng 代 lin");
        clock.choose(LocalDate.of(2026, 1, 30));
        assertThat(say(w.as("lin"), "/look-back", Map.of())).contains("须由第三方回头看");
        assertThat(say(w.as("ding"), "/look-back", Map.of("text", "未再出现"))).contains("已解决");
    }

    @Test
    void whoever_verifies_claims_nothing_and_who_holds_both_posts_does_one_of_the_two() {
        agreed();
        var ding = w.as("ding");
        ding.get(path);
        assertThat(ding.postFile(path + "/claim", Map.of("text", "已划线"), "现场.jpg", ProblemWorld.photo())
                        .statusCode())
                .isEqualTo(403);
        assertThat(w.as("lin").get(path).body()).contains("整改中");
        post(w.zhou, w.world.commission(), "inspector");
        assertThat(claim(w.as("zhou"), "现场.jpg", ProblemWorld.photo())).contains("待核验");
        assertThat(say(w.as("zhou"), "/verification", Map.of())).contains("整改由您参与");
    }

    @Test
    void a_paper_is_no_photo_a_program_is_neither_and_a_photo_needs_no_words() {
        agreed();
        var zhou = w.as("zhou");
        assertThat(claim(zhou, "说明.pdf", Papers.pdf())).contains("还需照片 1 张", "已划线");
        assertThat(claim(zhou, "现场.jpg", Papers.pdf())).contains("wrong-file");
        assertThat(claim(zhou, "现场.exe", new byte[] {'M', 'Z', 0, 1})).contains("wrong-file");
        assertThat(say(zhou, "/claim", Map.of("text", ""))).contains("wrong-text");
        assertThat(w.as("lin").get(path).body()).contains("整改中").doesNotContain("待核验");
        zhou.get(path);
        assertThat(zhou.postFile(path + "/claim", Map.of("text", ""), "现场.jpg", ProblemWorld.photo())
                        .body())
                .contains("待核验", "现场.jpg");
    }

    @Test
    void more_time_is_asked_for_with_a_reason_and_granted_or_denied_by_somebody_who_does_not_work_on_it() {
        agreed();
        var zhou = w.as("zhou");
        assertThat(say(zhou, "/extension", Map.of("text", "", "until", "2026-01-26")))
                .contains("请说明理由");
        assertThat(say(zhou, "/extension", Map.of("text", "雨天", "until", "2026-01-19")))
                .contains("wrong-until");
        // The 31st is a Saturday that nobody works on.
        assertThat(say(zhou, "/extension", Map.of("text", "连日下雨", "until", "2026-01-31")))
                .contains("申请延期", "连日下雨", "2026年2月2日", "时限 2026年1月20日");
        assertThat(say(zhou, "/extension", Map.of("text", "再申请", "until", "2026-03-02")))
                .contains("已有一项延期申请等待答复");
        assertThat(say(standingIn("zhou", w.zhou, w.lin), "/extension/grant", Map.of()))
                .contains("整改由您参与");
        assertThat(say(w.as("head"), "/extension/denial", Map.of("text", "雨已停")))
                .contains("不同意延期", "雨已停");
        say(w.as("zhou"), "/extension", Map.of("text", "备料未到", "until", "2026-01-30"));
        assertThat(say(w.as("head"), "/extension/grant", Map.of())).contains("批准延期", "时限 2026年1月30日");
    }

    @Test
    void a_measure_does_not_end_before_today() {
        assertThat(say(w.as("zhou"), "/measure", Map.of("text", "划线", "until", "2026-01-05")))
                .contains("wrong-until", "2026-01-05")
                .doesNotContain("措施待审");
    }

    @Test
    void a_hand_over_does_not_come_back_by_way_of_a_third_unit() {
        var south = w.world.unit("na", "南市街道", "township", null, w.world.code() + "003000");
        var sun = w.world.person("sun", south, "lead").who().id();
        say(w.as("head"), "/offer", Map.of("unit", "" + w.shore, "text", "属北岸"));
        say(w.as("wu"), "/offer/consent", Map.of("person", "" + w.wu));
        say(w.as("wu"), "/offer", Map.of("unit", "" + south, "text", "属南市"));
        say(w.as("sun"), "/offer/consent", Map.of("person", "" + sun));
        for (var unit : new long[] {w.bridge, w.shore}) {
            assertThat(say(w.as("sun"), "/offer", Map.of("unit", "" + unit, "text", "退回")))
                    .contains("不能再移交回去");
        }
        assertThat(w.as("lin").get(path).body()).contains("南市街道");
    }
}
