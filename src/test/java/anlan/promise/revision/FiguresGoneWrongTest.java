package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Revisions of figures that meet each other, an area that is no more, a phase or a campaign that was closed, or their own writer. */
@AnlanTest
class FiguresGoneWrongTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private long id;
    private Browser lin;
    private Browser wang;
    private Browser ma;

    @BeforeEach
    void two_coordinators_and_the_head_of_the_commission() {
        world = given.district();
        plan.areas(world);
        id = plan.started(world, world.coordinator("lin"));
        world.coordinator("wang");
        world.person("ma", world.commission(), "lead");
        lin = new Browser(port).signIn("lin." + world.code());
        wang = new Browser(port).signIn("wang." + world.code());
        ma = new Browser(port).signIn("ma." + world.code());
    }

    private @Nullable BigDecimal stands(String indicator) {
        return world.inside(() -> plans.target(plans.find(id).orElseThrow(), indicator, null, world.area()))
                .map(Target::value)
                .orElse(null);
    }

    /** A draft that sets one figure of the district. */
    private String drafted(Browser browser, String indicator, String was, String is) {
        var path = revisions.begun(browser, id, "调整", "");
        var at = indicator + "@" + world.area();
        assertThat(browser.post(path + "/targets", Map.of("f." + at, is, "w." + at, was))
                        .statusCode())
                .isEqualTo(200);
        return path;
    }

    private void approve(String path) {
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void of_two_that_set_the_same_figure_the_second_is_told_and_nothing_is_lost() {
        var first = drafted(lin, "satisfaction", "50", "60");
        var second = drafted(wang, "satisfaction", "50", "70");
        lin.post(first + "/submission", Map.of());
        wang.post(second + "/submission", Map.of());
        approve(first);
        ma.get(second);
        var late = ma.post(second + "/approval", Map.of());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("已批准为第 2 版，改动了：目标值 1 项");
        wang.post(second + "/recall", Map.of());
        assertThat(wang.get(second).body()).contains("起草期间已有新版", ">60%<");
        assertThat(wang.post(second + "/rebase", Map.of()).body()).contains("双方都改了的部分", ">70%<", ">60%<");
        wang.post(second + "/submission", Map.of());
        approve(second);
        assertThat(stands("satisfaction")).isEqualByComparingTo("0.7");
        assertThat(lin.get("/plan/" + id + "/versions").body()).contains(">60%<", ">70%<");
    }

    @Test
    void a_figure_somebody_else_set_in_the_same_draft_is_not_written_over() {
        var path = drafted(lin, "satisfaction", "50", "60");
        wang.get(path + "/targets");
        var at = "satisfaction@" + world.area();
        var stale = wang.post(path + "/targets", Map.of("f." + at, "80", "w." + at, "50"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("已由lin改为 60");
    }

    @Test
    void a_revision_whose_area_was_merged_away_meanwhile_is_held_back_and_mended() {
        var path = revisions.begun(lin, id, "调整", "");
        var gone = PlanWorld.township(world, 3);
        lin.post(path + "/targets", Map.of("f.guard-posts@" + gone, "5"));
        lin.post(path + "/targets", Map.of("f.support@" + world.area(), "60", "w.support@" + world.area(), "50"));
        lin.post(path + "/submission", Map.of());
        world.inside(() -> jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at, version, valid_to)
                        select code, valid_from, name, level, parent, recorded_at, 2, date '2020-12-31' from area where code = ?
                        """).param(gone).update());
        ma.get(path);
        var late = ma.post(path + "/approval", Map.of());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("所属区域已撤销或并入他处：第3街道“新建和改造治安岗亭”", "区域已撤销");
        lin.post(path + "/recall", Map.of());
        lin.post(path + "/figures/removal", Map.of("figure", "guard-posts@" + gone + "@"));
        lin.post(path + "/submission", Map.of());
        approve(path);
        assertThat(stands("support")).isEqualByComparingTo("0.6");
    }

    @Test
    void a_figure_out_of_range_one_needed_and_a_foreign_area_are_refused_beside_their_field() {
        var path = revisions.begun(lin, id, "调整", "");
        var at = "satisfaction@" + world.area();
        var over = lin.post(path + "/targets", Map.of("f." + at, "120", "w." + at, "50"));
        assertThat(over.statusCode()).isEqualTo(422);
        assertThat(over.body()).contains("目标值不得超过 100%", "value=\"120\"");
        assertThat(lin.post(path + "/targets", Map.of("f.support@999999001000", "9"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(lin.post(path + "/targets", Map.of("phase", "nothing", "f." + at, "9"))
                        .statusCode())
                .isEqualTo(422);
        lin.post(path + "/targets", Map.of("f." + at, "", "w." + at, "50"));
        var unset = lin.post(path + "/submission", Map.of());
        assertThat(unset.statusCode()).isEqualTo(422);
        assertThat(unset.body()).contains("不能改回 XX");
    }

    @Test
    void a_first_day_that_is_past_and_no_reason_begin_nothing() {
        lin.get("/plan/" + id + "/revisions/new");
        var past = lin.post("/plan/" + id + "/revisions", Map.of("why", "调整", "on", "2020-01-01"));
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.body()).contains("施行日期早于今天", "value=\"2020-01-01\"", "value=\"调整\"");
        assertThat(lin.post("/plan/" + id + "/revisions", Map.of("why", "调整", "on", "明天"))
                        .body())
                .contains("日期无法识别");
        assertThat(lin.get("/plan/" + id + "/revisions").body()).contains("尚无修改稿");
    }

    @Test
    void whoever_wrote_a_figure_does_not_approve_it() {
        var path = drafted(lin, "satisfaction", "50", "60");
        wang.get(path + "/targets");
        wang.post(path + "/targets", Map.of("f.support@" + world.area(), "60", "w.support@" + world.area(), "50"));
        lin.post(path + "/submission", Map.of());
        var own = wang.post(path + "/approval", Map.of());
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("须由另一人审批");
        assertThat(lin.post(
                                path + "/targets",
                                Map.of("f.support@" + world.area(), "70", "w.support@" + world.area(), "60"))
                        .body())
                .contains("这份修改稿已送审或已办结，目标值不能再改");
        approve(path);
        assertThat(stands("support")).isEqualByComparingTo("0.6");
    }

    @Test
    void after_the_campaign_was_closed_nothing_of_it_is_approved() {
        var path = drafted(lin, "satisfaction", "50", "60");
        lin.post(path + "/submission", Map.of());
        world.inside(() -> jdbc.sql("""
                        insert into campaign_closing (campaign, closed_on, why, made_at, made_by) values (?, current_date, '完', now(), 'lin')
                        """).param(id).update());
        ma.get(path);
        var late = ma.post(path + "/approval", Map.of());
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("该整治行动已结束");
        assertThat(ma.get("/").body()).doesNotContain("审批“重点地区整治”的方案");
        assertThat(lin.post("/plan/" + id + "/revisions", Map.of("why", "再改")).statusCode())
                .isEqualTo(422);
        assertThat(stands("satisfaction")).isEqualByComparingTo("0.5");
    }
}
