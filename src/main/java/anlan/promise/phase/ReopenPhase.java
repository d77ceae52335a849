package anlan.promise.phase;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A closed phase is opened again only by saying why; the closing stays on record. */
@UseCase
class ReopenPhase {

    private static final int LONGEST = 1_000;

    private final Plans plans;
    private final TargetActs acts;
    private final Closings closings;
    private final PhasePages pages;
    private final Audit audit;

    ReopenPhase(Plans plans, TargetActs acts, Closings closings, PhasePages pages, Audit audit) {
        this.plans = plans;
        this.acts = acts;
        this.closings = closings;
        this.pages = pages;
        this.audit = audit;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/phases/{code}/reopening")
    ModelAndView reopen(
            @PathVariable long id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var phase = campaign.phase(code).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        if (!(campaign instanceof Campaign.Started started)) {
            return pages.refused(campaign, phase, viewer, refusals.add(PlanFault.CAMPAIGN_NOT_STARTED, ""));
        }
        started.againstReopening(phase).ifPresent(fault -> refusals.add(fault, ""));
        refusals.require(!why.isBlank(), PlanFault.REASON_NEEDED, "why");
        refusals.require(why.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "why", LONGEST);
        if (refusals.any()) {
            return pages.refused(campaign, phase, viewer, refusals);
        }
        closings.reopen(viewer, campaign, phase, why.strip());
        audit.did("plan.phase-reopened", phase.path(id), null, null, why.strip());
        return Page.to("/plan/" + id + "/phases/" + code, "phase.phase-reopened");
    }
}
