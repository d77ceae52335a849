package anlan.desk.demo;

import anlan.fact.block.Cutting;
import anlan.fact.sheet.Publishing;
import anlan.fact.sweep.Steering;
import anlan.ground.staff.Units;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Two made-up sweeps: one walked to the last block, one under way on the day of the demonstration. */
@Component
class DemoSweeps {

    private static final int METRES = 700;
    private static final int DAYS = 8;

    /** @param walked hundredths of its blocks, found something in every so-manieth of them */
    private record Plan(
            String word,
            String unit,
            List<String> people,
            LocalDate from,
            LocalDate to,
            List<String> areas,
            int walked,
            int found) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(
                    "autumn",
                    "qd",
                    List.of("hu", "zhou"),
                    LocalDate.of(2025, 9, 8),
                    LocalDate.of(2025, 9, 19),
                    List.of("999901001003", "999901001007"),
                    100,
                    0),
            new Plan(
                    "spring",
                    "lh",
                    List.of("song", "xie"),
                    LocalDate.of(2026, 4, 27),
                    LocalDate.of(2026, 5, 15),
                    List.of("999901003003", "999901003009"),
                    60,
                    5));

    private final Cutting cutting;
    private final Publishing publishing;
    private final Steering steering;
    private final Walks walks;
    private final WorkedDays days;
    private final Units units;
    private final Cast cast;
    private final Tell tell;
    private long sheet;

    DemoSweeps(
            Cutting cutting,
            Publishing publishing,
            Steering steering,
            Walks walks,
            WorkedDays days,
            Units units,
            Cast cast,
            Tell tell) {
        this.cutting = cutting;
        this.publishing = publishing;
        this.steering = steering;
        this.walks = walks;
        this.days = days;
        this.units = units;
        this.cast = cast;
        this.tell = tell;
    }

    List<Act> acts() {
        var acts = new ArrayList<Act>();
        acts.add(new Act(PLANS.getFirst().from().minusDays(6).atTime(9, 0), this::sheet));
        PLANS.forEach(plan -> acts.add(new Act(plan.from().atTime(8, 30), () -> begin(plan))));
        for (var plan : PLANS) {
            var day = plan.from();
            for (int n = 1; n <= DAYS; n++) {
                var at = day.atTime(9, 15);
                int upTo = plan.walked() * n / DAYS;
                acts.add(new Act(at, () -> walks.upTo(word(plan, "title"), plan.people(), upTo, plan.found(), at)));
                day = days.workedFrom(day.plusDays(1));
            }
            if (plan.walked() == 100) {
                var at = plan.to().atTime(16, 0);
                acts.add(new Act(
                        at,
                        () -> cast.as(
                                Cast.COORDINATOR,
                                at,
                                viewer -> steering.close(walks.id(word(plan, "title")), "", viewer))));
            }
        }
        return acts;
    }

    private void sheet() {
        cast.as(
                Cast.COORDINATOR,
                PLANS.getFirst().from().minusDays(6).atTime(9, 0),
                viewer -> sheet = publishing.publish(
                        tell.in(Locale.SIMPLIFIED_CHINESE, "demo.sheet-title"), Questions.of(tell), viewer));
    }

    private void begin(Plan plan) {
        LocalDateTime at = plan.from().atTime(8, 30);
        cast.as(Cast.COORDINATOR, at, viewer -> {
            plan.areas().forEach(area -> cutting.cut(area, METRES, viewer));
            long id = steering.plan(word(plan, "title"), plan.from(), plan.to(), plan.areas(), sheet, viewer);
            long unit = units.byCode(plan.unit()).orElseThrow().id();
            for (int i = 0; i < plan.people().size(); i++) {
                var person = List.of(cast.person(plan.people().get(i)));
                steering.team(id, tell.in(Locale.SIMPLIFIED_CHINESE, "demo.team-" + (i + 1)), unit, person, viewer);
            }
            steering.start(id, viewer);
            walks.begun(word(plan, "title"), id, sheet);
        });
    }

    private String word(Plan plan, String what) {
        return tell.in(Locale.SIMPLIFIED_CHINESE, "demo.sweep-" + plan.word() + "-" + what);
    }
}
