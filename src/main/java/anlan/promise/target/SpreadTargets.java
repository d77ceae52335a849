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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An area's figures are handed down to all areas below in one act, shown beforehand and taken back as a whole if it was not meant. */
@UseCase
class SpreadTargets {

    private final WorkedFigures worked;
    private final TargetActs acts;
    private final SpreadWork work;
    private final SpreadPreview preview;

    SpreadTargets(WorkedFigures worked, TargetActs acts, SpreadWork work, SpreadPreview preview) {
        this.worked = worked;
        this.acts = acts;
        this.work = work;
        this.preview = preview;
    }

    @May(Right.TARGETS_SET)
    @GetMapping("/plan/{id}/spread")
    ModelAndView show(@PathVariable long id, @ModelAttribute SpreadWork.Asked asked, Viewer viewer) {
        var figures = worked.plan(id);
        return figures.campaign() instanceof Campaign.Started
                ? Page.to("/plan/" + id + "/revisions/new")
                : preview.shown(figures, asked, viewer);
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/spreads")
    ModelAndView make(@PathVariable long id, @ModelAttribute SpreadWork.Asked asked, Viewer viewer) {
        var figures = worked.planInTurn(id);
        var outcome = work.of(figures, asked, viewer);
        var refusals = new Refusals();
        outcome.refusals().forEach(refusals::add);
        refusals.require(!(figures.campaign() instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(!(figures.campaign() instanceof Campaign.Started), PlanFault.FIGURES_BY_REVISION, "");
        if (refusals.any()) {
            return preview.refused(figures, asked, viewer, outcome, refusals);
        }
        acts.write(
                viewer,
                figures.campaign(),
                new TargetActs.Act(TargetActs.Kind.SPREAD, outcome.figures(), "", null, null));
        return Page.to(
                figures.at(asked.phaseKey(), SpreadWork.area(asked, viewer), asked.indicatorKey()),
                "target.spread-done");
    }
}
