package anlan.promise.duty;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the first page counts is what the list behind the number shows. */
@AnlanTest
class WaitingTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private Given.World world;
    private long campaign;
    private long bridge;
    private long zhou;
    private Browser lin;

    /** Nine duties of the township; three are in zhou's hands. */
    @BeforeEach
    void nine_duties() {
        clock.choose(LocalDate.of(2026, 1, 5));
        world = given.district();
        plans.areas(world);
        campaign = plans.started(world, world.coordinator("lin"));
        bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        world.person("head", bridge, "lead");
        zhou = world.person("zhou", bridge, "handler").who().id();
        lin = as("lin");
        for (int n = 1; n <= 9; n++) {
            var path = made("核对第 " + n + " 社区");
            if (n <= 3) {
                var head = as("head");
                head.get(path);
                head.post(path + "/acceptance", Map.of("person", "" + zhou));
            }
        }
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Browser as(String name) {
        return new Browser(port).signIn(name + "." + world.code());
    }

    private String made(String title) {
        var list = Duties.list(campaign);
        lin.get(list + "/new");
        return lin.post(
                        list,
                        Map.of(
                                "title",
                                title,
                                "objective",
                                "order",
                                "measures",
                                "逐户核对",
                                "unit",
                                "" + bridge,
                                "until",
                                "2026-03-30",
                                "days",
                                "20"))
                .uri()
                .getPath();
    }

    @Test
    void what_waits_for_a_unit_is_counted_and_listed_alike() {
        var head = as("head");
        assertThat(head.get("/").body()).contains("6 项责任事项等待本单位接收", "/duties?waiting=accept");
        assertThat(head.get("/duties?waiting=accept").body())
                .contains("等我接收的", "共 6 项", "核对第 4 社区", "核对第 9 社区")
                .doesNotContain("核对第 3 社区");
        assertThat(head.get("/duties?waiting=nothing").body()).contains("共 0 项");
    }

    @Test
    void a_person_s_number_opens_what_that_person_has_in_hand() {
        clock.choose(LocalDate.of(2026, 4, 10));
        var head = as("head");
        assertThat(head.get("/").body()).contains("/duties?state=open&amp;person=" + zhou, "逾期 3", "逾期 6");
        assertThat(head.get("/duties?state=open&overdue=1&person=" + zhou).body())
                .contains("zhou手上的", "共 3 项", "核对第 1 社区")
                .doesNotContain("核对第 4 社区");
        assertThat(head.get("/duties?state=open&person=none").body())
                .contains("尚未落实到人的", "共 6 项", "核对第 4 社区")
                .doesNotContain("核对第 1 社区");
        assertThat(lin.get("/").body()).contains("/duties?overdue=1").doesNotContain("/duties/0");
        assertThat(head.get("/duties?q=社区&unit=" + bridge).body()).contains("共 9 项");
    }
}
