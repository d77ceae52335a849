package anlan.promise.target;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures set side by side, handed down, taken back; and every way of setting them wrongly. */
@AnlanTest
class TargetTableTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private Plans plans;

    @Autowired
    private Planning planning;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Viewer coordinator;
    private Browser lin;

    @BeforeEach
    void a_district_with_areas_and_its_coordinator() {
        world = given.district();
        plan.areas(world);
        coordinator = world.coordinator("lin");
        lin = new Browser(port).signIn("lin." + world.code());
    }

    private @Nullable BigDecimal stands(long id, String indicator, String area) {
        return world.inside(() -> plans.target(plans.find(id).orElseThrow(), indicator, null, area))
                .map(Target::value)
                .orElse(null);
    }

    private String cell(String indicator) {
        return "f." + indicator + "@" + world.area();
    }

    @Test
    void what_cannot_be_meant_is_said_beside_its_field_and_stays_there() {
        var id = plan.draft(world, coordinator);
        lin.get("/plan/" + id + "/targets");
        for (var bad : Map.of(
                        "satisfaction", "120%", "cameras-added", "-3", "guard-posts", "NaN", "theft-rate-yoy", "12,5")
                .entrySet()) {
            var answer = lin.post(
                    "/plan/" + id + "/targets", Map.of(cell(bad.getKey()), bad.getValue(), cell("support"), "90"));
            assertThat(answer.statusCode()).as(bad.getValue()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("wrong-" + bad.getKey() + "@" + world.area(), "value=\"" + bad.getValue() + "\"");
            assertThat(stands(id, "support", world.area()))
                    .as("nothing is half taken")
                    .isNull();
        }
    }

    @Test
    void a_figure_that_somebody_changed_meanwhile_is_not_overwritten() {
        var id = plan.draft(world, coordinator);
        lin.get("/plan/" + id + "/targets");
        lin.post("/plan/" + id + "/targets", Map.of(cell("satisfaction"), "90"));
        var stale = lin.post(
                "/plan/" + id + "/targets", Map.of(cell("satisfaction"), "95", "w.satisfaction@" + world.area(), "80"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("已由lin改为 90", "value=\"95\"");
        var checked = lin.post(
                "/plan/" + id + "/targets", Map.of(cell("satisfaction"), "95", "w.satisfaction@" + world.area(), "90"));
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(stands(id, "satisfaction", world.area())).isEqualByComparingTo("0.95");
    }

    @Test
    void an_area_that_is_not_there_and_one_of_another_district_are_not_found() {
        var id = plan.draft(world, coordinator);
        lin.get("/plan/" + id + "/targets");
        for (var area :
                List.of("999999001000", "880000000000", world.code() + "009000", "", "'; drop table campaign")) {
            assertThat(lin.post("/plan/" + id + "/targets", Map.of("f.support@" + area, "90"))
                            .statusCode())
                    .as(area)
                    .isEqualTo(404);
        }
        assertThat(lin.get("/plan/" + id + "/targets?area=999999001000").statusCode())
                .isEqualTo(404);
        assertThat(lin.get("/plan/999999/targets").statusCode()).isEqualTo(404);
    }

    @Test
    void counts_are_handed_down_by_residents_exactly_and_taken_back_as_a_whole() {
        var id = plan.ready(world, coordinator);
        var query = "?indicator=cameras-added&by=people&deep=true&area=" + world.area();
        assertThat(lin.get("/plan/" + id + "/spread" + query).body()).contains("将写入 5 个目标值，其中 0 个改动已有的数");
        var form = Map.of("indicator", "cameras-added", "by", "people", "deep", "true", "area", world.area());
        assertThat(lin.post("/plan/" + id + "/spreads", form).statusCode()).isEqualTo(200);
        // 20 over 50,000 : 30,000 : 20,001 has the quotas 9.9999, 5.9999, 4.0002; and 10 over 40,000 : 10,000.
        assertThat(stands(id, "cameras-added", PlanWorld.township(world, 1))).isEqualByComparingTo("10");
        assertThat(stands(id, "cameras-added", PlanWorld.township(world, 2))).isEqualByComparingTo("6");
        assertThat(stands(id, "cameras-added", PlanWorld.township(world, 3))).isEqualByComparingTo("4");
        assertThat(stands(id, "cameras-added", world.code() + "001001")).isEqualByComparingTo("8");
        assertThat(lin.get("/plan/" + id + "/targets").body()).contains("合计 20");
        var history = lin.get("/plan/" + id + "/history").body();
        var undo = history.substring(history.indexOf("/plan/" + id + "/acts/"));
        lin.post(undo.substring(0, undo.indexOf('"')), Map.of());
        assertThat(stands(id, "cameras-added", PlanWorld.township(world, 1))).isNull();
        assertThat(stands(id, "cameras-added", world.area())).isEqualByComparingTo("20");
    }

    @Test
    void a_spread_that_was_adjusted_since_is_not_taken_back_as_a_whole() {
        var id = plan.ready(world, coordinator);
        lin.get("/plan/" + id + "/spread");
        lin.post("/plan/" + id + "/spreads", Map.of("by", "evenly", "area", world.area()));
        var history = lin.get("/plan/" + id + "/history").body();
        var undo = history.substring(history.indexOf("/plan/" + id + "/acts/"));
        undo = undo.substring(0, undo.indexOf('"'));
        var first = PlanWorld.township(world, 1);
        assertThat(stands(id, "satisfaction", first)).isEqualByComparingTo("0.5");
        lin.post("/plan/" + id + "/targets", Map.of("f.satisfaction@" + first, "60", "w.satisfaction@" + first, "50"));
        var refused = lin.post(undo, Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("此后有目标值又被改动");
        assertThat(lin.get("/plan/" + id + "/targets").body()).contains("平均 53.33");
    }

    @Test
    void an_indicator_handed_down_to_one_area_needs_its_siblings_too() {
        var id = plan.ready(world, coordinator);
        lin.get("/plan/" + id + "/targets");
        lin.post("/plan/" + id + "/targets", Map.of("f.guard-posts@" + PlanWorld.township(world, 2), "5"));
        var start = lin.post("/plan/" + id + "/start", Map.of());
        assertThat(start.statusCode()).isEqualTo(422);
        assertThat(start.body()).contains("尚有 2 项目标值未设定", "第1街道", "第3街道");
    }

    @Test
    void after_the_start_the_old_ways_lead_to_a_revision() {
        var id = plan.started(world, coordinator);
        assertThat(lin.get("/plan/" + id + "/targets").body())
                .contains("目标值经“修订方案”调整", "/plan/" + id + "/revisions/new")
                .doesNotContain("name=\"f.");
        var set = lin.post(
                "/plan/" + id + "/targets",
                Map.of(cell("cameras-added"), "30", "w.cameras-added@" + world.area(), "20"));
        assertThat(set.statusCode()).isEqualTo(422);
        assertThat(set.body()).contains("行动已启动，目标值不能直接改动", "/plan/" + id + "/revisions/new");
        assertThat(lin.get("/plan/" + id + "/spread?indicator=cameras-added").body())
                .contains("怎样办理");
        assertThat(lin.post("/plan/" + id + "/spreads", Map.of("by", "evenly")).statusCode())
                .isEqualTo(422);
        var act = world.inside(() -> jdbc.sql("select max(id) from target_act where campaign = ?")
                .param(id)
                .query(Long.class)
                .single());
        assertThat(lin.post("/plan/" + id + "/acts/" + act + "/reversal", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(stands(id, "cameras-added", world.area())).isEqualByComparingTo("20");
    }

    @Test
    void a_township_sees_its_own_figures_and_sets_none() {
        var id = plan.ready(world, coordinator);
        var first = PlanWorld.township(world, 1);
        world.person("zhou", world.unit("jd1", "第1街道办", "township", null, first), "lead");
        var zhou = new Browser(port).signIn("zhou." + world.code());
        assertThat(zhou.get("/plan/" + id + "/targets").body()).contains("第1街道").doesNotContain("第2街道", "name=\"f.");
        assertThat(zhou.get("/plan/" + id + "/targets?area=" + PlanWorld.township(world, 2))
                        .statusCode())
                .isEqualTo(404);
        assertThat(zhou.post("/plan/" + id + "/targets", Map.of("f.support@" + first, "1"))
                        .statusCode())
                .isEqualTo(403);
    }
}
