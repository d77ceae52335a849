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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A coordinator looks at what must begin when, and what does not go together. */
@AnlanTest
class ScheduleStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    void a_person_with_eleven_things_due_on_one_day_is_named_and_stays_so_after_having_moved_on() {
        clock.choose(LocalDate.of(2026, 1, 5));
        var world = given.district();
        plans.areas(world);
        var campaign = plans.started(world, world.coordinator("lin"));
        var bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        var zhou = world.person("zhou", bridge, "lead").who().id();
        var lin = new Browser(port).signIn("lin." + world.code());
        var head = new Browser(port).signIn("zhou." + world.code());
        var list = "/plan/" + campaign + "/duties";
        var form = new HashMap<>(Map.of("objective", "order", "measures", "逐户核对", "unit", "" + bridge));
        form.put("days", "2");
        lin.get(list + "/new");
        for (int n = 1; n <= 12; n++) {
            form.put("title", "核对第 " + n + " 社区");
            form.put("until", n == 12 ? "2026-02-26" : "2026-02-27");
            var duty = lin.post(list, form).uri().getPath();
            head.get(duty);
            head.post(duty + "/acceptance", Map.of("person", "" + zhou));
        }
        var schedule = "/plan/" + campaign + "/schedule";
        assertThat(lin.get(schedule).body())
                .contains("需要协调的安排（1）", "zhou在2026年2月27日有 11 项到期。")
                .doesNotContain("2026年2月26日有");
        assertThat(head.get(schedule).body()).contains("zhou在2026年2月27日有 11 项到期。");
        world.inside(() -> jdbc.sql("update post set until = date '2026-01-04' where person = ?")
                .params(zhou)
                .update());
        assertThat(lin.get(schedule).body()).contains("一名已调离的责任人在2026年2月27日有 11 项到期。");
    }
}
