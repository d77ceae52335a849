package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.measure.Period;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures of a campaign under way: written in a revision, approved by another, in force from their day. */
@AnlanTest
class FigureRevisionTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @Autowired
    private Plans plans;

    @Autowired
    private Indicators indicators;

    @Autowired
    private OfficeClock clock;

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

    private Campaign campaign() {
        return world.inside(() -> plans.find(id).orElseThrow());
    }

    private @Nullable BigDecimal stands(String indicator, String area) {
        return world.inside(() -> plans.target(campaign(), indicator, null, area))
                .map(Target::value)
                .orElse(null);
    }

    private String cell(String indicator) {
        return "f." + indicator + "@" + world.area();
    }

    private String seen(String indicator) {
        return "w." + indicator + "@" + world.area();
    }

    private @Nullable Double judgedBy(@Nullable Instant asOf) {
        return world.inside(() -> indicators.values(
                        List.of("satisfaction"),
                        List.of(world.area()),
                        List.of(Period.parse("2025-08").orElseThrow()),
                        asOf))
                .getFirst()
                .target();
    }

    @Test
    void one_way_leads_from_the_plan_to_its_revision_and_says_how_it_goes() {
        assertThat(lin.get("/plan/" + id).body())
                .contains("/plan/" + id + "/revisions/new\">修订方案")
                .doesNotContain("修改方案");
        assertThat(lin.get("/plan/" + id + "/revisions/new").body())
                .contains("先写理由", "由另一名有审批权的人员在 3 个工作日内决定", "重点地区不经修订");
        assertThat(lin.get("/plan/" + id + "/revision").uri().getPath()).endsWith("/revisions/new");
        assertThat(lin.post("/plan/" + id + "/revisions", Map.of("why", " ")).body())
                .contains("须写明理由");
        var begun = lin.post("/plan/" + id + "/revisions", Map.of("why", "追加经费", "on", "2025-10-01"));
        assertThat(begun.body()).contains("修改稿已建立", "下一步：写好文字和目标值", "没有调整目标值", "调整目标值", "修改文字");
        assertThat(lin.post(begun.uri().getPath() + "/submission", Map.of()).body())
                .contains("内容没有变化");
        assertThat(lin.get("/plan/" + id + "/revisions/new").body()).contains("办理中的修改稿", "追加经费");
    }

    @Test
    void figures_are_written_shown_beside_the_old_ones_approved_and_hold_from_their_day() {
        var before = clock.instant();
        var path = revisions.begun(lin, id, "追加经费", "2025-10-01");
        var targets = lin.get(path + "/targets?indicator=satisfaction");
        assertThat(targets.body()).contains("改动只写入修改稿", "value=\"50\"");
        lin.post(path + "/targets", Map.of(cell("satisfaction"), "60", seen("satisfaction"), "50"));
        lin.post(path + "/targets", Map.of(cell("cameras-added"), "30", seen("cameras-added"), "20"));
        assertThat(lin.get(path + "/targets").body()).contains("现行 50%", "现行 20");
        var spread = Map.of("indicator", "cameras-added", "by", "people", "area", world.area());
        assertThat(lin.get(path + "/spread?indicator=cameras-added&by=people&area=" + world.area())
                        .body())
                .contains("将写入 3 个目标值");
        assertThat(lin.post(path + "/spreads", spread).body()).contains("已写入修改稿", "合计 30");
        assertThat(lin.get(path).body()).contains("目标值调整", "满意度", ">50%<", ">60%<", "第1街道", ">15个<", "集中整治阶段");
        assertThat(stands("satisfaction", world.area())).isEqualByComparingTo("0.5");
        lin.post(path + "/submission", Map.of());
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).body()).contains("已批准", "第 2 版自2025年10月1日起施行");
        assertThat(stands("satisfaction", world.area())).isEqualByComparingTo("0.5");
        assertThat(judgedBy(null)).isEqualTo(0.5);
        clock.choose(LocalDate.of(2025, 10, 1));
        assertThat(stands("satisfaction", world.area())).isEqualByComparingTo("0.6");
        assertThat(stands("cameras-added", PlanWorld.township(world, 1))).isEqualByComparingTo("15");
        assertThat(judgedBy(null)).isEqualTo(0.6);
        assertThat(judgedBy(before)).as("the past by the figures of its time").isEqualTo(0.5);
        assertThat(judgedBy(Instant.parse("2025-06-01T00:00:00Z")))
                .as("before the start, by what it was started with")
                .isEqualTo(0.5);
        assertThat(lin.get("/plan/" + id + "/history").body())
                .contains("经修订调整目标值（第 2 版，自2025年10月1日施行）", "追加经费", "50% → 60%", "调整目标值 5 项");
        assertThat(lin.get("/plan/" + id + "/versions").body()).contains("目标值 5 项不同", ">50%<", ">60%<", "第2街道");
        assertThat(lin.get("/plan/" + id + "/versions?first=1&second=1").body()).contains("两版目标值相同");
    }

    @Test
    void a_figure_that_is_again_what_it_was_is_no_change_and_one_can_be_taken_out() {
        var path = revisions.begun(lin, id, "追加经费", "");
        lin.post(path + "/targets", Map.of(cell("satisfaction"), "60", seen("satisfaction"), "50"));
        lin.post(path + "/targets", Map.of(cell("satisfaction"), "50", seen("satisfaction"), "60"));
        assertThat(lin.get(path).body()).contains("没有调整目标值");
        lin.post(path + "/targets", Map.of(cell("support"), "70", seen("support"), "50"));
        var dropped = lin.post(path + "/figures/removal", Map.of("figure", "support@" + world.area() + "@"));
        assertThat(dropped.body()).contains("已从修改稿中撤去该项", "没有调整目标值");
        assertThat(lin.post(path + "/figures/removal", Map.of("figure", "nonsense"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_the_figures_reach_is_shown_before_they_are_asked_for() {
        var path = revisions.begun(lin, id, "追加经费", "");
        var spread = Map.of("indicator", "cameras-added", "by", "people", "area", world.area());
        lin.post(path + "/spreads", spread);
        lin.post(
                path + "/targets",
                Map.of(
                        "f.cameras-added@" + PlanWorld.township(world, 1),
                        "12",
                        "w.cameras-added@" + PlanWorld.township(world, 1),
                        "10"));
        assertThat(lin.get(path).body()).contains("试验区下级合计 22，与本级 20 不等");
        lin.post(path + "/targets", Map.of("f.guard-posts@" + PlanWorld.township(world, 2), "5"));
        assertThat(lin.get(path).body()).contains("试验区下级有 2 个区域未设目标值");
    }

    @Test
    void text_and_figures_of_one_revision_come_into_force_together_on_paper_too() {
        var path = revisions.drafted(lin, world, id, "name.zh", "平安整治", "why", "更名并加码");
        lin.post(path + "/targets", Map.of(cell("satisfaction"), "60", seen("satisfaction"), "50"));
        lin.post(path + "/submission", Map.of());
        ma.get(path);
        ma.post(path + "/approval", Map.of());
        assertThat(campaign().version()).isEqualTo(2);
        assertThat(campaign().name().zh()).isEqualTo("平安整治");
        assertThat(stands("satisfaction", world.area())).isEqualByComparingTo("0.6");
    }
}
