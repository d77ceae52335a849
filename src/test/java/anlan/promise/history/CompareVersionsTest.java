package anlan.promise.history;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.promise.plan.Name;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Any two versions of a plan beside each other. */
@AnlanTest
class CompareVersionsTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private Plans plans;

    @Autowired
    private Planning planning;

    @LocalServerPort
    private int port;

    private Browser lin;
    private long id;

    @BeforeEach
    void a_plan_of_three_versions() {
        var world = given.district();
        plan.areas(world);
        var coordinator = world.coordinator("lin");
        id = plan.draft(world, coordinator);
        for (var name : new String[] {"第二个名称", "第三个名称"}) {
            world.inside(() -> {
                var campaign = plans.find(id).orElseThrow();
                var text = campaign.plan();
                planning.revise(
                        coordinator,
                        campaign,
                        new Plan(new Name(name, ""), text.objectives(), text.phases(), text.indicators()),
                        "");
            });
        }
        lin = new Browser(port).signIn("lin." + world.code());
    }

    @Test
    void the_last_two_stand_side_by_side_by_themselves() {
        assertThat(lin.get("/plan/" + id + "/history").body()).contains("/plan/" + id + "/versions");
        var page = lin.get("/plan/" + id + "/versions").body();
        assertThat(page).contains("方案版本对照", "第二个名称", "第三个名称", "1 个不同").doesNotContain("动员部署阶段");
    }

    @Test
    void any_two_can_be_chosen_and_the_whole_text_shown() {
        var page =
                lin.get("/plan/" + id + "/versions?first=1&second=3&whole=true").body();
        assertThat(page).contains("重点地区整治", "第三个名称", "动员部署阶段", "不同</span>");
        assertThat(lin.get("/plan/" + id + "/versions?first=2&second=2").body()).contains("两版文字相同");
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        assertThat(lin.get("/plan/" + id + "/versions?first=1&second=9").statusCode())
                .isEqualTo(404);
        assertThat(lin.get("/plan/" + id + "/versions?first=x").statusCode()).isEqualTo(400);
    }
}
