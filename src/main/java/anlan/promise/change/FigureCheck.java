package anlan.promise.change;

import anlan.ground.place.AreaTree;
import anlan.ground.place.Areas;
import anlan.ground.web.Refusals;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What must hold of the figures that a change of the plan sets, when it is asked for and again when it is approved. */
@Component
public class FigureCheck {

    private final Plans plans;
    private final Areas areas;
    private final FigureLines lines;

    FigureCheck(Plans plans, Areas areas, FigureLines lines) {
        this.plans = plans;
        this.areas = areas;
        this.lines = lines;
    }

    /**
     * @param text with which they are to hold
     * @param latest what was approved last of each
     */
    public void check(Campaign campaign, Plan text, List<FigureChange> figures, Promised latest, Refusals refusals) {
        var own = campaign.reading(text);
        var tree = AreaTree.of(areas);
        refuse(own, figures, c -> !tree.has(c.cell().area()), ChangeFault.FIGURE_AREA_GONE, refusals);
        refuse(own, figures, c -> !planned(own, c), ChangeFault.FIGURE_PART_GONE, refusals);
        refuse(own, figures, c -> closed(campaign, c), ChangeFault.FIGURE_PHASE_CLOSED, refusals);
        refuse(own, figures, c -> beyond(own, c), ChangeFault.FIGURE_OUT_OF_RANGE, refusals);
        refuse(own, figures, c -> stale(c, latest), ChangeFault.FIGURE_BEHIND, refusals);
        var needed = plans.readiness(own, latest.with(own, figures)).unset();
        refuse(own, figures, c -> needed.contains(c.cell()), ChangeFault.FIGURE_NEEDED, refusals);
    }

    private void refuse(
            Campaign own,
            List<FigureChange> figures,
            Predicate<FigureChange> wrong,
            ChangeFault fault,
            Refusals refusals) {
        var found = figures.stream().filter(wrong).toList();
        if (!found.isEmpty()) {
            refusals.add(fault, "", lines.names(own.plan(), found));
        }
    }

    private static boolean planned(Campaign own, FigureChange change) {
        var cell = change.cell();
        return own.indicator(cell.indicator()).isPresent()
                && (cell.phase() == null || own.phase(cell.phase()).isPresent());
    }

    private static boolean closed(Campaign campaign, FigureChange change) {
        return campaign.closedPhases().containsKey(change.cell().phaseKey());
    }

    private static boolean beyond(Campaign own, FigureChange change) {
        return own.indicator(change.cell().indicator())
                .flatMap(i -> Optional.ofNullable(change.after())
                        .flatMap(value -> i.comparison().against(value)))
                .isPresent();
    }

    /** Whether the figure that it builds on is no longer the one approved last. */
    static boolean stale(FigureChange change, Promised latest) {
        var cell = change.cell();
        return !FigureChange.alike(change.before(), latest.own(cell.indicator(), cell.phaseKey(), cell.area()));
    }
}
