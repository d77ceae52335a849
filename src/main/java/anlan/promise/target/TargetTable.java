package anlan.promise.target;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.TargetActs;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan's figures, by indicator and area. Until the start they are set here, all of one sending or none; after it by a revision. */
@UseCase
class TargetTable {

    static final String VIEW = "promise/target/TargetTable";

    private final WorkedFigures worked;
    private final TargetActs acts;
    private final TargetsSent sent;
    private final TargetGrid grid;

    TargetTable(WorkedFigures worked, TargetActs acts, TargetsSent sent, TargetGrid grid) {
        this.worked = worked;
        this.acts = acts;
        this.sent = sent;
        this.grid = grid;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/targets")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            Viewer viewer) {
        return Page.of(
                VIEW, grid.page(worked.plan(id), new TargetGrid.Asked(phase, area, indicator, Map.of()), viewer));
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/targets")
    ModelAndView set(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam Map<String, String> form,
            Viewer viewer) {
        var figures = worked.planInTurn(id);
        var refusals = new Refusals();
        var next = sent.read(figures, phase, form, viewer, refusals);
        refusals.require(!(figures.campaign() instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(!(figures.campaign() instanceof Campaign.Started), PlanFault.FIGURES_BY_REVISION, "");
        if (refusals.any()) {
            var asked = new TargetGrid.Asked(phase, area, indicator, TargetsSent.typed(form));
            return Page.refused(VIEW, grid.page(figures, asked, viewer), refusals);
        }
        acts.write(viewer, figures.campaign(), new TargetActs.Act(TargetActs.Kind.SET, next, "", null, null));
        return Page.to(figures.at(phase, area, indicator));
    }
}
