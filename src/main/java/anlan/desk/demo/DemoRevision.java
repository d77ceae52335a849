package anlan.desk.demo;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Name;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetCell;
import anlan.promise.revision.Asking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A change of the plan that the coordinator asked for and nobody decided yet: more is promised of theft and cameras, and a phase lasts longer. */
@Component
@Order(60)
class DemoRevision implements Part {

    /** The Friday before the day on which the demonstration opens: the time to decide is not over by then. */
    private static final LocalDate ASKED = LocalDate.of(2026, 5, 8);

    private static final LocalDate LONGER = LocalDate.of(2026, 11, 15);
    private static final String DISTRICT = Pack.DISTRICT + "000000";
    private static final String NORTH_BANK = "999901002000";

    private final Asking asking;
    private final Plans plans;
    private final Cast cast;
    private final Tell tell;

    DemoRevision(Asking asking, Plans plans, Cast cast, Tell tell) {
        this.asking = asking;
        this.plans = plans;
        this.cast = cast;
        this.tell = tell;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("revision", "demo.step-revision", () -> cast.as(Cast.COORDINATOR, ASKED, this::ask)));
    }

    private void ask(Viewer viewer) {
        var campaign = plans.current(ASKED).orElseThrow();
        var change = new Asking.Change(
                longer(campaign.plan()), figures(), null, tell.in(Locale.SIMPLIFIED_CHINESE, "demo.revision-why"));
        asking.change(viewer, campaign, change);
    }

    private static Map<TargetCell, Optional<BigDecimal>> figures() {
        return Map.of(
                new TargetCell("theft-rate-yoy", null, DISTRICT), Optional.of(new BigDecimal("-0.12")),
                new TargetCell("theft-rate-yoy", null, NORTH_BANK), Optional.of(new BigDecimal("-0.15")),
                new TargetCell("cameras-added", null, DISTRICT), Optional.of(new BigDecimal("420")),
                new TargetCell("cameras-added", null, NORTH_BANK), Optional.of(new BigDecimal("120")));
    }

    private Plan longer(Plan plan) {
        var phases = plan.phases().stream().map(this::phase).toList();
        return new Plan(plan.name(), plan.objectives(), phases, plan.indicators());
    }

    private Phase phase(Phase phase) {
        return switch (phase.code()) {
            case "consolidation" ->
                new Phase(
                        phase.code(),
                        phase.name(),
                        phase.from(),
                        LONGER,
                        new Name(
                                tell.in(Locale.SIMPLIFIED_CHINESE, "demo.revision-goal"),
                                tell.in(Locale.ENGLISH, "demo.revision-goal")),
                        phase.criteria());
            case "acceptance" ->
                new Phase(phase.code(), phase.name(), LONGER.plusDays(1), phase.to(), phase.goal(), phase.criteria());
            default -> phase;
        };
    }
}
