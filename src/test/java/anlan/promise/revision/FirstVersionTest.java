package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.promise.plan.PlanWorld;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the office wants it, the first version too is approved by somebody else before the campaign starts. */
@AnlanTest
class FirstVersionTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Viewer coordinator;
    private Browser lin;
    private Browser ma;

    @BeforeEach
    void a_coordinator_and_the_head_of_the_commission() {
        world = given.district();
        plan.areas(world);
        coordinator = world.coordinator("lin");
        world.person("ma", world.commission(), "lead");
        lin = new Browser(port).signIn("lin." + world.code());
        ma = new Browser(port).signIn("ma." + world.code());
    }

    @Test
    void unless_the_office_says_so_a_campaign_starts_without_it() {
        var id = plan.ready(world, coordinator);
        lin.get("/plan/" + id + "/start");
        assertThat(lin.post("/plan/" + id + "/first-version", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(lin.post("/plan/" + id + "/start", Map.of()).body()).contains("整治行动已启动");
    }

    @Test
    void once_the_office_says_so_it_starts_only_as_it_was_approved() {
        ma.get("/plan/approval");
        assertThat(ma.post("/plan/approval", Map.of("needed", "true")).body()).contains("请写明理由");
        assertThat(ma.post("/plan/approval", Map.of("needed", "true", "why", "方案关系全区"))
                        .body())
                .contains("首版须审批", "方案关系全区");
        var id = plan.ready(world, coordinator);
        var start = "/plan/" + id + "/start";
        assertThat(lin.get(start).body()).contains("首版须审批，尚未送审");
        assertThat(lin.post(start, Map.of()).body()).contains("首版方案须经另一人批准后方可启动");
        var path = ask(id);
        assertThat(lin.post("/plan/" + id + "/first-version", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(lin.post(path + "/approval", Map.of()).body()).contains("须由另一人审批");
        lin.post(
                "/plan/" + id + "/targets",
                Map.of("f.support@" + world.area(), "60", "w.support@" + world.area(), "50"));
        ma.get(path);
        assertThat(ma.post(path + "/approval", Map.of()).body()).contains("送审之后，方案或目标值又有改动");
        ma.post(path + "/return", Map.of("why", "目标值已变"));
        assertThat(lin.get(start).body()).contains("首版被退回");
        assertThat(ask(id)).isEqualTo(path);
        assertThat(ma.post(path + "/approval", Map.of()).body()).contains("首版方案已批准");
        assertThat(lin.get(start).body()).contains("首版已批准");
        assertThat(lin.post(start, Map.of()).body()).contains("整治行动已启动");
    }

    private String ask(long id) {
        lin.get("/plan/" + id + "/start");
        var asked = lin.post("/plan/" + id + "/first-version", Map.of());
        assertThat(asked.body()).contains("已送审");
        var found = Pattern.compile("/plan/" + id + "/revisions/[0-9]+")
                .matcher(asked.uri().getPath());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
