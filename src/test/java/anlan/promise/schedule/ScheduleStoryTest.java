package anlan.promise.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coordinator looks at what must begin when, and what does not go together. */
@AnlanTest
class ScheduleStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void the_schedule_is_counted_back_over_spring_festival_and_drawn() {
        clock.choose(LocalDate.of(2026, 1, 5));
        var world = given.district();
        plans.areas(world);
        var campaign = plans.started(world, world.coordinator("lin"));
        var bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        var lin = new Browser(port).signIn("lin." + world.code());
        var list = "/plan/" + campaign + "/duties";
        assertThat(lin.get("/plan/" + campaign + "/schedule").body()).contains("还没有责任事项");
        var form = new HashMap<>(Map.of("title", "摸底", "objective", "order", "measures", "逐户核对", "unit", "" + bridge));
        form.put("until", "2026-02-27");
        form.put("days", "4");
        lin.get(list + "/new");
        var first = lin.post(list, form).uri().getPath();
        form.put("title", "整治");
        form.put("until", "2026-03-02");
        form.put("days", "5");
        form.put("before", first.substring(first.lastIndexOf('/') + 1));
        lin.post(list, form);
        assertThat(lin.get("/plan/" + campaign + "/schedule").body())
                .contains("2026年2月25日")
                .contains("2026年2月12日")
                .contains("“整治”应于2026年2月25日开工，而前置事项“摸底”的时限为2026年2月27日")
                .contains("class=\"bar critical\"")
                .contains("class=\"today\"");
    }
}
