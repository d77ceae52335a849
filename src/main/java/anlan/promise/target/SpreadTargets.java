package anlan.promise.target;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An area's figures are handed down to all areas below in one act, shown beforehand and taken back as a whole if it was not meant. */
@UseCase
class SpreadTargets {

    private static final String VIEW = "promise/target/SpreadTargets";

    private final Plans plans;
    private final TargetActs acts;
    private final SpreadWork work;
    private final SpreadPreview preview;

    SpreadTargets(Plans plans, TargetActs acts, SpreadWork work, SpreadPreview preview) {
        this.plans = plans;
        this.acts = acts;
        this.work = work;
        this.preview = preview;
    }

    @May(Right.TARGETS_SET)
    @GetMapping("/plan/{id}/spread")
    ModelAndView show(@PathVariable long id, @ModelAttribute SpreadWork.Asked asked, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var outcome = work.of(campaign, asked, viewer);
        return outcome.refusals().isEmpty()
                ? Page.of(VIEW, preview.page(campaign, asked, SpreadWork.area(asked, viewer), outcome))
                : Page.refused(
                        VIEW,
                        preview.page(campaign, asked, SpreadWork.area(asked, viewer), outcome),
                        outcome.refusals());
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/spreads")
    ModelAndView make(@PathVariable long id, @ModelAttribute SpreadWork.Asked asked, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var outcome = work.of(campaign, asked, viewer);
        var why = asked.why() == null ? "" : asked.why().strip();
        var refusals = new Refusals();
        outcome.refusals().forEach(refusals::add);
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(campaign instanceof Campaign.Draft || !why.isEmpty(), PlanFault.REASON_NEEDED, "why");
        if (refusals.any()) {
            return Page.refused(VIEW, preview.page(campaign, asked, SpreadWork.area(asked, viewer), outcome), refusals);
        }
        acts.write(viewer, campaign, new TargetActs.Act(TargetActs.Kind.SPREAD, outcome.figures(), why, null, null));
        var indicator = asked.indicator() == null ? "" : asked.indicator();
        return Page.to(
                TargetPath.of(id, asked.phaseKey(), SpreadWork.area(asked, viewer), indicator), "target.spread-done");
    }
}
