package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change of a plan under way: drafted by one, approved by another, in force from its day. */
@AnlanTest
class RevisionTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @Autowired
    private Plans plans;

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
        Viewer coordinator = world.coordinator("lin");
        id = plan.started(world, coordinator);
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

    @Test
    void a_change_is_drafted_asked_for_approved_and_holds_from_its_day() {
        var path =
                revisions.drafted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延", "on", "2025-10-01");
        assertThat(lin.get(path).body())
                .contains("下载草案", "起草中", "“检查验收阶段”的起止", "2026年12月31日", "2027年1月31日", "验收顺延", "2025年10月1日起");
        assertThat(lin.post(path + "/submission", Map.of()).body()).contains("已送审", "待审批");
        assertThat(ma.get("/").body()).contains("审批“重点地区整治”的方案", "lin送审：验收顺延");
        assertThat(ma.get("/messages").body()).containsOnlyOnce("有方案待审批</a>");
        assertThat(lin.get("/messages").body()).doesNotContain("有方案待审批</a>");
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).body()).contains("已批准");
        assertThat(lin.get(path).body())
                .contains("下载批准文本", "/plan/" + id + "/plan.docx?version=2")
                .doesNotContain("下载草案");
        assertThat(lin.get("/plan/" + id + "/plan.docx?version=2").statusCode()).isEqualTo(200);
        assertThat(campaign().version()).isEqualTo(1);
        assertThat(campaign().to()).isEqualTo("2026-12-31");
        assertThat(lin.get("/plan/" + id).body()).contains("第 2 版已批准，自2025年10月1日起施行；此前按现行方案");
        assertThat(lin.get("/messages").body()).contains("有方案已批准</a>");
        clock.choose(LocalDate.of(2025, 9, 30));
        assertThat(campaign().version()).isEqualTo(1);
        clock.choose(LocalDate.of(2025, 10, 1));
        assertThat(campaign().version()).isEqualTo(2);
        assertThat(campaign().to()).isEqualTo("2027-01-31");
        assertThat(lin.get("/plan/" + id + "/history").body()).contains("第 2 版 自2025年10月1日施行", "ma 区委政法委 批准");
        assertThat(logged()).contains("revision.begun", "revision.submitted", "revision.approved", "plan.revised");
    }

    private java.util.List<String> logged() {
        return world.inside(() -> jdbc.sql("select distinct what from audit_entry")
                .query(String.class)
                .list());
    }

    @Test
    void nobody_approves_what_they_wrote_or_asked_for_themselves() {
        world.coordinator("wang");
        var wang = new Browser(port).signIn("wang." + world.code());
        var path = revisions.drafted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延");
        wang.get(path);
        wang.post(path + "/submission", Map.of());
        for (var own : new Browser[] {lin, wang}) {
            assertThat(own.get(path).body()).contains("须由另一人审批").doesNotContain("/approval\"");
            var refused = own.post(path + "/approval", Map.of());
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("这份修改稿由您起草或送审，须由另一人审批");
        }
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).statusCode()).isEqualTo(200);
        assertThat(campaign().version()).isEqualTo(2);
    }

    @Test
    void a_township_has_no_say_and_reads_it_once_it_is_approved() {
        var unit = world.unit("jd1", "第1街道办", "township", null, RevisionWorld.township(world));
        world.person("zhou", unit, "lead");
        var path = revisions.submitted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延");
        var zhou = new Browser(port).signIn("zhou." + world.code());
        assertThat(zhou.get(path).statusCode()).isEqualTo(404);
        assertThat(zhou.get(path + "/plan.docx").statusCode()).isEqualTo(404);
        assertThat(zhou.get("/plan/" + id).body()).doesNotContain("待审批", "/revisions");
        zhou.get("/plan/" + id);
        assertThat(zhou.post(path + "/approval", Map.of()).statusCode()).isEqualTo(404);
        assertThat(zhou.get("/").body()).doesNotContain("审批“重点地区整治”的方案");
    }

    @Test
    void sent_back_with_a_reason_it_is_mended_and_asked_for_again() {
        var path = revisions.submitted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延");
        ma.get(path);
        assertThat(ma.get(path).body()).contains("下一步：请核对下列改动", "前批准或退回");
        assertThat(ma.post(path + "/return", Map.of("why", " ")).body()).contains("请写明理由");
        assertThat(ma.post(path + "/return", Map.of("why", "顺延一个月过长")).body()).contains("已退回起草人");
        assertThat(lin.get("/").body()).contains("方案被退回", "退回理由：顺延一个月过长");
        assertThat(lin.get("/messages").body()).contains("有方案被退回</a>", "理由：顺延一个月过长");
        assertThat(lin.get(path).body()).contains("ma已退回，理由：“顺延一个月过长”。下一步：据此修改");
        var text = lin.get(path + "/text").body();
        assertThat(text).contains("value=\"2027-01-31\"", "value=\"验收顺延\"");
        var form = revisions.form(world, id, "p.acceptance.to", "2027-01-15", "why", "验收顺延半月", "version", "1");
        assertThat(lin.post(path + "/text", form).body()).contains("修改稿已保存", "2027年1月15日");
        assertThat(lin.post(path + "/submission", Map.of()).body()).contains("待审批", "顺延一个月过长");
        ma.get(path);
        ma.post(path + "/approval", Map.of());
        assertThat(campaign().to()).isEqualTo("2027-01-15");
        assertThat(ma.post(path + "/approval", Map.of()).body()).contains("可能已由他人办理");
    }

    @Test
    void a_change_is_shown_in_the_readers_language_and_in_the_other_where_that_changed() {
        var path = revisions.drafted(lin, world, id, "name.zh", "平安整治", "why", "更名");
        assertThat(lin.get(path).body()).contains("平安整治</td>").doesNotContain("平安整治 / ");
        var other = revisions.drafted(lin, world, id, "name.en", "Public order", "why", "改英文");
        assertThat(lin.get(other).body()).contains(" / Public order");
    }

    @Test
    void it_is_called_back_or_given_up_with_a_reason_and_stays_readable() {
        var path = revisions.submitted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延");
        assertThat(lin.post(path + "/text", revisions.form(world, id, "why", "x", "version", "1"))
                        .body())
                .contains("已送审或已办结，不能再改");
        assertThat(lin.post(path + "/recall", Map.of()).body()).contains("起草中");
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).body()).contains("未在审批中");
        assertThat(lin.post(path + "/withdrawal", Map.of()).statusCode()).isEqualTo(422);
        assertThat(lin.post(path + "/withdrawal", Map.of("why", "不再需要")).body()).contains("已撤销");
        assertThat(lin.get(path).body()).contains("2027年1月31日", "不再需要");
        assertThat(lin.post(path + "/submission", Map.of()).statusCode()).isEqualTo(422);
        assertThat(campaign().version()).isEqualTo(1);
    }

    @Test
    void a_day_that_is_past_or_before_the_earlier_versions_is_refused() {
        lin.get("/plan/" + id + "/revision");
        var past = lin.post(
                "/plan/" + id + "/revision",
                revisions.form(world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延", "on", "2025-08-31"));
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.body()).contains("施行日期早于今天", "value=\"2025-08-31\"");
        var first =
                revisions.submitted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延", "on", "2025-10-01");
        ma.get(first);
        ma.post(first + "/approval", Map.of());
        var second = revisions.drafted(lin, world, id, "name.zh", "新名称", "why", "更名");
        lin.post(second + "/rebase", Map.of());
        assertThat(lin.post(second + "/submission", Map.of()).body()).contains("第 2 版自2025年10月1日起施行", "不能早于该日");
    }
}
