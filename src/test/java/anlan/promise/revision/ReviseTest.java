package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan's text changed in versions. */
@AnlanTest
class ReviseTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private Plans plans;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Viewer coordinator;
    private Browser lin;

    @BeforeEach
    void a_district_and_its_coordinator() {
        world = given.district();
        plan.areas(world);
        coordinator = world.coordinator("lin");
        lin = new Browser(port).signIn("lin." + world.code());
    }

    private Map<String, String> form(long id, String... changed) {
        var campaign = world.inside(() -> plans.find(id).orElseThrow());
        var form = new HashMap<>(PlanForm.fields(campaign.plan()));
        form.put("version", String.valueOf(campaign.version()));
        for (var i = 0; i < changed.length; i += 2) {
            form.put(changed[i], changed[i + 1]);
        }
        lin.get("/plan/" + id + "/revision");
        return form;
    }

    private String path(long id) {
        return "/plan/" + id + "/revision";
    }

    @Test
    void phases_that_overlap_or_end_before_they_start_are_refused_with_all_that_was_typed() {
        var id = plan.draft(world, coordinator);
        var overlap = lin.post(path(id), form(id, "p.rectification.from", "2025-10-01", "name.zh", "改过的名称"));
        assertThat(overlap.statusCode()).isEqualTo(422);
        assertThat(overlap.body()).contains("“动员部署阶段”与“集中整治阶段”的日期重叠", "value=\"2025-10-01\"", "value=\"改过的名称\"");
        assertThat(lin.post(path(id), form(id, "p.acceptance.to", "2026-10-31")).body())
                .contains("的结束日期早于开始日期");
        assertThat(lin.post(path(id), form(id, "p.acceptance.to", "2026-13-01")).body())
                .contains("日期无法识别");
        var bare = form(id);
        bare.keySet().removeIf(f -> f.startsWith("c.acceptance."));
        assertThat(lin.post(path(id), bare).body()).contains("没有办结条件");
        assertThat(lin.post(path(id), form(id)).body()).contains("内容没有变化");
    }

    @Test
    void a_form_filled_in_on_an_older_version_is_held_back_and_told_what_changed() {
        var id = plan.draft(world, coordinator);
        var mine = form(id, "name.zh", "我的名称");
        assertThat(lin.post(path(id), form(id, "p.acceptance.to", "2027-01-31")).statusCode())
                .isEqualTo(200);
        var stale = lin.post(path(id), mine);
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("lin已保存第 2 版", "“检查验收阶段”的起止", "value=\"我的名称\"");
        assertThat(lin.get("/plan/" + id + "/history").body())
                .contains("第 2 版", "2026年12月31日 → 2026年11月1日 – 2027年1月31日");
    }

    @Test
    void a_phase_and_an_objective_are_added_and_an_indicator_left_out() {
        var id = plan.draft(world, coordinator);
        var form = form(
                id,
                "p.new.zh",
                "常态巩固阶段",
                "p.new.from",
                "2027-01-01",
                "p.new.to",
                "2027-06-30",
                "c.new.new.zh",
                "制度已转入日常",
                "o.new.zh",
                "长效机制落地",
                "i.support",
                "objective-1",
                "i.awareness",
                "");
        assertThat(lin.post(path(id), form).body()).contains("常态巩固阶段", "长效机制落地").doesNotContain("整治工作知晓率");
        assertThat(lin.get(path(id)).body()).contains("整治工作知晓率");
    }

    @Test
    void after_the_start_a_change_says_why_and_is_a_draft_until_somebody_approves_it() {
        var id = plan.started(world, coordinator);
        assertThat(lin.post(path(id), form(id, "p.acceptance.to", "2027-01-31")).body())
                .contains("须写明理由");
        assertThat(lin.post(path(id), form(id, "p.acceptance.to", "2027-01-31", "why", "验收顺延"))
                        .body())
                .contains("起草中", "验收顺延");
        assertThat(lin.get("/plan/" + id).body()).contains("lin正在起草一份修改稿", "第 1 版");
    }
}
