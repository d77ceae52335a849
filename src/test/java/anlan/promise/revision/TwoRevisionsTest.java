package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two changes written at once: the second is told what the first changed and is brought onto it; nothing is lost. */
@AnlanTest
class TwoRevisionsTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @Autowired
    private Plans plans;

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

    private void approve(String path) {
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void the_second_is_told_what_the_first_changed_and_keeps_both() {
        var first = revisions.submitted(lin, world, id, "p.acceptance.to", "2027-01-31", "why", "验收顺延");
        var second = revisions.drafted(
                wang, world, id, "name.zh", "平安整治", "p.acceptance.goal.zh", "逐一验收，限期销号。", "why", "更名并明确要求");
        approve(first);
        assertThat(wang.get(second).body()).contains("起草期间已有新版", "第 2 版由lin起草", "2027年1月31日", "并入新版");
        var refused = wang.post(second + "/submission", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("lin的修改已批准为第 2 版", "“检查验收阶段”的起止");
        assertThat(wang.post(second + "/rebase", Map.of()).body())
                .contains("已并入新版，可以送审", "平安整治", "逐一验收")
                .doesNotContain("双方都改了的部分");
        wang.post(second + "/submission", Map.of());
        approve(second);
        var campaign = world.inside(() -> plans.find(id).orElseThrow());
        assertThat(campaign.version()).isEqualTo(3);
        assertThat(campaign.to()).isEqualTo("2027-01-31");
        assertThat(campaign.name().zh()).isEqualTo("平安整治");
    }

    @Test
    void what_both_changed_is_shown_on_both_sides() {
        var first = revisions.submitted(lin, world, id, "name.zh", "平安整治", "why", "更名");
        var second = revisions.submitted(wang, world, id, "name.zh", "治安整治", "why", "改名");
        approve(first);
        ma.get(second);
        assertThat(ma.post(second + "/approval", Map.of()).body()).contains("已批准为第 2 版");
        wang.post(second + "/recall", Map.of());
        assertThat(wang.post(second + "/rebase", Map.of()).body()).contains("双方都改了的部分", "治安整治", "平安整治");
        wang.post(second + "/submission", Map.of());
        approve(second);
        assertThat(world.inside(() -> plans.find(id).orElseThrow()).name().zh()).isEqualTo("治安整治");
    }

    @Test
    void a_draft_saved_by_another_meanwhile_is_not_written_over() {
        var path = revisions.drafted(lin, world, id, "name.zh", "平安整治", "why", "更名");
        wang.get(path + "/text");
        wang.post(path + "/text", revisions.form(world, id, "name.zh", "治安整治", "why", "更名", "version", "1"));
        var stale = lin.post(path + "/text", revisions.form(world, id, "name.zh", "法治整治", "why", "更名", "version", "1"));
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("wang已另存了这份修改稿", "value=\"法治整治\"");
    }

    @Test
    void what_a_change_reaches_is_shown_before_it_is_asked_for() {
        id = plan.ready(world, world.coordinator("zhao"));
        lin.get("/plan/" + id + "/targets");
        lin.post("/plan/" + id + "/targets", Map.of("phase", "acceptance", "f.cameras-added@" + world.area(), "5"));
        lin.post("/plan/" + id + "/start", Map.of());
        var path = revisions.drafted(
                lin, world, id, "p.acceptance.to", "2027-01-31", "i.guard-posts", "", "why", "验收顺延，岗亭不再列入");
        assertThat(lin.get(path).body())
                .contains("“新建和改造治安岗亭”不再列入方案，已设的 1 个目标值不再适用", "“检查验收阶段”改为2026年11月1日 – 2027年1月31日，该阶段已设的 1 个目标值按新的起止判定");
    }
}
