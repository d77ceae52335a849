package anlan.promise.change;

import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Name;
import anlan.promise.plan.Phase;
import anlan.promise.plan.Plan;
import anlan.promise.plan.PlanFault;
import java.util.List;

/** What must hold of a plan's text, whoever wrote it. */
public final class PlanCheck {

    private static final int NAME = 120;
    private static final int TEXT = 1_000;

    private PlanCheck() {}

    public static void check(Plan plan, Refusals refusals) {
        named(plan.name(), "name.zh", refusals);
        refusals.require(!plan.phases().isEmpty(), ChangeFault.PHASES_NONE, "");
        plan.phases().forEach(p -> phase(p, plan, refusals));
        overlaps(plan.phases(), refusals);
        for (var objective : plan.objectives()) {
            named(objective.name(), "o." + objective.code() + ".zh", refusals);
            refusals.require(
                    !plan.indicatorsOf(objective).isEmpty(),
                    ChangeFault.OBJECTIVE_EMPTY,
                    "o." + objective.code() + ".zh",
                    objective.name().zh());
        }
        for (var indicator : plan.indicators()) {
            refusals.require(
                    plan.objective(indicator.objective()).isPresent(),
                    ChangeFault.OBJECTIVE_UNKNOWN,
                    "i." + indicator.code());
        }
    }

    private static void named(Name name, String field, Refusals refusals) {
        refusals.require(!name.zh().isEmpty(), PlanFault.NAME_EMPTY, field);
        refusals.require(
                name.zh().length() <= NAME && name.en().length() <= NAME * 2, PlanFault.TEXT_TOO_LONG, field, NAME);
    }

    private static void phase(Phase phase, Plan plan, Refusals refusals) {
        var field = "p." + phase.code();
        named(phase.name(), field + ".zh", refusals);
        refusals.require(
                !phase.to().isBefore(phase.from()),
                ChangeFault.PHASE_ENDS_FIRST,
                field + ".to",
                phase.name().zh());
        refusals.require(
                !phase.criteria().isEmpty(),
                ChangeFault.PHASE_CRITERIA_NONE,
                field + ".criteria",
                phase.name().zh());
        refusals.require(phase.goal().zh().length() <= TEXT, PlanFault.TEXT_TOO_LONG, field + ".goal", TEXT);
        for (var criterion : phase.criteria()) {
            refusals.require(
                    criterion.text().zh().length() <= TEXT, PlanFault.TEXT_TOO_LONG, field + ".criteria", TEXT);
            var tied = criterion.indicator();
            refusals.require(
                    tied == null || plan.indicator(tied).isPresent(), PlanFault.INDICATOR_UNKNOWN, field + ".criteria");
        }
    }

    private static void overlaps(List<Phase> phases, Refusals refusals) {
        for (var i = 0; i < phases.size(); i++) {
            for (var j = i + 1; j < phases.size(); j++) {
                refusals.require(
                        !phases.get(i).overlaps(phases.get(j)),
                        ChangeFault.PHASES_OVERLAP,
                        "p." + phases.get(j).code() + ".from",
                        phases.get(i).name().zh(),
                        phases.get(j).name().zh());
            }
        }
    }

    /** A phase that was closed stays as it was judged. */
    public static void closedStay(Campaign campaign, Plan next, Refusals refusals) {
        for (var phase : campaign.phases()) {
            if (campaign.closedPhases().containsKey(phase.code())) {
                refusals.require(
                        next.phase(phase.code()).filter(phase::equals).isPresent(),
                        ChangeFault.PHASE_CLOSED_FIXED,
                        "p." + phase.code() + ".zh",
                        phase.name().zh());
            }
        }
    }
}
