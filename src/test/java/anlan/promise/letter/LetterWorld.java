package anlan.promise.letter;

import anlan.Browser;
import anlan.Given;
import anlan.promise.plan.PlanWorld;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A campaign under way, a township with a lead, two coordinators, a duty. */
@Component
class LetterWorld {

    private final PlanWorld plan;
    private final Plans plans;
    private final Planning planning;
    private final JdbcClient jdbc;

    LetterWorld(PlanWorld plan, Plans plans, Planning planning, JdbcClient jdbc) {
        this.plan = plan;
        this.plans = plans;
        this.planning = planning;
        this.jdbc = jdbc;
    }

    record Told(Given.World world, long campaign, long bridge, long head) {

        String list() {
            return "/plan/" + campaign + "/letters";
        }
    }

    Told tell(Given.World world) {
        plan.areas(world);
        var lin = world.coordinator("lin");
        world.coordinator("zhao");
        var campaign = plan.started(world, lin);
        var bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        var head = world.person("head", bridge, "lead").who().id();
        world.inside(() -> {
            var found = plans.find(campaign).orElseThrow();
            var theft = found.indicators().getFirst();
            planning.promise(
                    lin,
                    found,
                    List.of(new Target(theft.code(), null, PlanWorld.township(world, 1), new BigDecimal("-0.12"), 0)),
                    "");
        });
        return new Told(world, campaign, bridge, head);
    }

    /** @return its address */
    String duty(Browser lin, Told told, String title) {
        lin.get("/plan/" + told.campaign() + "/duties/new");
        var form = new HashMap<>(
                Map.of("title", title, "objective", "order", "measures", "逐户核对", "unit", "" + told.bridge()));
        form.put("until", "2026-03-27");
        form.put("days", "5");
        return lin.post("/plan/" + told.campaign() + "/duties", form).uri().getPath();
    }

    /** Drafted by lin, reviewed and sent by zhao. @return its address */
    String sent(Browser lin, Browser zhao, Told told) {
        lin.get(told.list());
        lin.post(told.list(), Map.of());
        var path = "/letters/"
                + told.world()
                        .inside(() -> jdbc.sql("select max(id) from letter")
                                .query(Long.class)
                                .single());
        reviewedAndSent(zhao, path);
        return path;
    }

    static void reviewedAndSent(Browser zhao, String path) {
        zhao.get(path);
        zhao.post(path + "/review", Map.of());
        zhao.get(path);
        zhao.post(path + "/dispatch", Map.of());
    }

    String hash(Given.World world) {
        return world.inside(() -> jdbc.sql("select hash from letter_version order by letter desc, version desc limit 1")
                .query(String.class)
                .single());
    }

    /** As if half a minute had passed: the phone shows another code. */
    void aWhileLater(Given.World world) {
        world.inside(() -> jdbc.sql("update second_factor set last_step = 1").update());
    }

    void lent(Given.World world, long giver, long taker) {
        world.inside(
                () -> jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        select p.id, p.person, :taker, date '2026-01-01', date '2026-02-01' from post p where p.person = :giver
                        """).param("giver", giver).param("taker", taker).update());
    }

    static LocalDate day() {
        return LocalDate.of(2026, 1, 5);
    }
}
