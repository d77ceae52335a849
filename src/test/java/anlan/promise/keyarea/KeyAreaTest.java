package anlan.promise.keyarea;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Plans;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Areas put on the list of those that come first, and taken off it. */
@AnlanTest
class KeyAreaTest {

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

    @Test
    void a_key_area_is_marked_once_for_its_days_and_taken_off_with_a_reason() {
        var id = plan.started(world, coordinator);
        var list = "/plan/" + id + "/key-areas";
        lin.get(list);
        var village = world.code() + "001001";
        var mark = Map.of("area", village, "from", "2025-07-01", "to", "", "reason", "夜市周边盗窃多发");
        assertThat(lin.post(list, mark).body()).contains("第1街道 第1社区", "整治中", "夜市周边盗窃多发");
        assertThat(lin.post(list, mark).body()).contains("在这段日期内已是重点地区");
        assertThat(lin.post(list, Map.of("area", world.code() + "009000", "from", "2025-07-01", "reason", "x"))
                        .body())
                .contains("该区域不存在");
        assertThat(lin.post(list, Map.of("area", village, "from", "2025-07-01", "to", "2025-06-01", "reason", "x"))
                        .body())
                .contains("结束日期早于开始日期");
        var key = world.inside(
                () -> plans.keyAreas(plans.find(id).orElseThrow()).getFirst().id());
        assertThat(lin.post(list + "/" + key + "/end", Map.of("why", "")).statusCode())
                .isEqualTo(422);
        assertThat(lin.post(list + "/" + key + "/end", Map.of("why", "连续三个月无发案"))
                        .body())
                .contains("已移出重点地区");
        assertThat(lin.get(list).body()).doesNotContain("/" + key + "/end");
        var again = lin.post(list + "/" + key + "/end", Map.of("why", "再按一次"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("该区域已移出重点地区");
    }
}
