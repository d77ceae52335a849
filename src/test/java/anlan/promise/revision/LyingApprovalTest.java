package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An approval left lying, and one called off. Submitted on Monday, 1 September 2025; three working days after is Thursday. */
@AnlanTest
class LyingApprovalTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @Autowired
    private Plans plans;

    @Autowired
    private ApprovalReminder reminder;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private long id;
    private Browser lin;
    private Browser ma;

    @BeforeEach
    void a_campaign_under_way_its_coordinator_and_the_head_of_the_commission() {
        clock.choose(LocalDate.of(2025, 9, 1));
        world = given.district();
        plan.areas(world);
        id = plan.started(world, world.coordinator("lin"));
        world.person("ma", world.commission(), "lead");
        lin = new Browser(port).signIn("lin." + world.code());
        ma = new Browser(port).signIn("ma." + world.code());
    }

    @AfterEach
    void today_is_today_again() {
        clock.choose(null);
    }

    private String submitted(String on) {
        var path = revisions.begun(lin, id, "追加经费", on);
        var at = "satisfaction@" + world.area();
        lin.post(path + "/targets", Map.of("f." + at, "60", "w." + at, "50"));
        assertThat(lin.post(path + "/submission", Map.of()).statusCode()).isEqualTo(200);
        return path;
    }

    private void remind(LocalDate day) {
        var morning = day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        OfficeClock.asIf(morning, () -> world.inside(() -> reminder.remind(day)));
    }

    @Test
    void it_grows_urgent_with_its_age_and_is_said_once_more() {
        var path = submitted("");
        assertThat(lin.get(path).body()).contains("在2025年9月4日前决定（送审后 3 个工作日内）");
        remind(LocalDate.of(2025, 9, 3));
        assertThat(ma.get("/messages").body()).contains("有方案待审批").doesNotContain("方案审批到期未决");
        remind(LocalDate.of(2025, 9, 4));
        remind(LocalDate.of(2025, 9, 5));
        assertThat(ma.get("/messages").body()).containsOnlyOnce("方案审批到期未决</a>").contains("lin于2025年9月1日送审");
        assertThat(lin.get("/messages").body()).doesNotContain("方案审批到期未决</a>");
        clock.choose(LocalDate.of(2025, 9, 8));
        var again = new Browser(port).signIn("ma." + world.code());
        assertThat(again.get("/").body()).contains("审批“重点地区整治”的方案", "逾期");
        again.get(path);
        again.post(path + "/approval", Map.of());
        assertThat(again.get("/").body()).doesNotContain("审批“重点地区整治”的方案");
    }

    @Test
    void without_another_who_may_approve_the_page_says_so() {
        var alone = given.district();
        plan.areas(alone);
        long lonely = plan.started(alone, alone.coordinator("lin"));
        var only = new Browser(port).signIn("lin." + alone.code());
        var path = revisions.begun(only, lonely, "追加经费", "");
        var at = "satisfaction@" + alone.area();
        only.post(path + "/targets", Map.of("f." + at, "60", "w." + at, "50"));
        assertThat(only.post(path + "/submission", Map.of()).body()).contains("没有其他人有全区方案的审批权");
    }

    @Test
    void approved_and_its_day_not_come_it_is_called_off_with_a_reason_and_never_holds() {
        var path = submitted("2025-10-01");
        ma.get(path);
        ma.post(path + "/approval", Map.of());
        assertThat(lin.get(path).body()).contains("施行前可由审批人撤销");
        assertThat(ma.post(path + "/calling-off", Map.of("why", " ")).statusCode())
                .isEqualTo(422);
        var off = ma.post(path + "/calling-off", Map.of("why", "经费未落实"));
        assertThat(off.body()).contains("已撤销，该版不再施行", "批准后撤销", "经费未落实", "现行方案不变");
        assertThat(lin.get("/messages").body()).contains("有方案批准后被撤销</a>", "理由：经费未落实");
        assertThat(lin.get("/plan/" + id).body()).doesNotContain("已批准，自2025年10月1日起施行");
        assertThat(lin.get("/plan/" + id + "/history").body())
                .contains("原定2025年10月1日施行，已撤销：经费未落实", "经修订调整目标值（第 2 版，原定2025年10月1日施行，已撤销）");
        assertThat(ma.post(path + "/calling-off", Map.of("why", "再撤")).body()).contains("没有等待施行的版本");
        clock.choose(LocalDate.of(2025, 10, 2));
        world.inside(() -> {
            var campaign = plans.find(id).orElseThrow();
            assertThat(campaign.version()).isEqualTo(1);
            assertThat(plans.target(campaign, "satisfaction", null, world.area())
                            .map(Target::value))
                    .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("0.5"));
        });
        assertThat(world.inside(() -> jdbc.sql("select distinct what from audit_entry")
                        .query(String.class)
                        .list()))
                .contains("plan.version-off", "revision.called-off", "revision.figures");
    }

    @Test
    void one_that_another_was_built_upon_is_called_off_after_that_one() {
        var first = submitted("2025-10-01");
        ma.get(first);
        ma.post(first + "/approval", Map.of());
        var second = revisions.begun(lin, id, "再加", "2025-11-01");
        var at = "satisfaction@" + world.area();
        assertThat(lin.post(second + "/targets", Map.of("f." + at, "70", "w." + at, "60"))
                        .statusCode())
                .isEqualTo(200);
        lin.post(second + "/submission", Map.of());
        ma.get(second);
        assertThat(ma.post(second + "/approval", Map.of()).statusCode()).isEqualTo(200);
        assertThat(ma.post(first + "/calling-off", Map.of("why", "不办了")).body()).contains("请先撤销第 3 版");
        assertThat(ma.post(second + "/calling-off", Map.of("why", "不办了")).statusCode())
                .isEqualTo(200);
        assertThat(ma.post(first + "/calling-off", Map.of("why", "不办了")).statusCode())
                .isEqualTo(200);
        var third = submitted("2025-12-01");
        ma.get(third);
        ma.post(third + "/approval", Map.of());
        clock.choose(LocalDate.of(2025, 12, 1));
        world.inside(() -> assertThat(plans.find(id).orElseThrow().version()).isEqualTo(4));
    }

    @Test
    void a_township_has_no_say_in_it() {
        var unit = world.unit("jd1", "第1街道办", "township", null, RevisionWorld.township(world));
        world.person("zhou", unit, "lead");
        var path = submitted("2025-10-01");
        ma.get(path);
        ma.post(path + "/approval", Map.of());
        var zhou = new Browser(port).signIn("zhou." + world.code());
        zhou.get("/plan/" + id);
        assertThat(zhou.post(path + "/calling-off", Map.of("why", "不办了")).statusCode())
                .isEqualTo(404);
        assertThat(zhou.get(path + "/targets").statusCode()).isIn(403, 404);
    }
}
