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
import anlan.promise.plan.Wording;
import anlan.promise.revision.PlanVersions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A phase is closed when all its criteria hold; what was true then is kept. */
@UseCase
class ClosePhase {

    private final Plans plans;
    private final TargetActs acts;
    private final Criteria criteria;
    private final Closings closings;
    private final PlanVersions versions;
    private final PhasePages pages;
    private final Audit audit;
    private final Clock clock;
    private final Wording wording;

    ClosePhase(
            Plans plans,
            TargetActs acts,
            Criteria criteria,
            Closings closings,
            PlanVersions versions,
            PhasePages pages,
            Audit audit,
            Clock clock,
            Wording wording) {
        this.plans = plans;
        this.acts = acts;
        this.criteria = criteria;
        this.closings = closings;
        this.versions = versions;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
        this.wording = wording;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/phases/{code}/closing")
    ModelAndView close(@PathVariable long id, @PathVariable String code, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var phase = campaign.phase(code).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        if (!(campaign instanceof Campaign.Started started)) {
            return pages.refused(campaign, phase, viewer, refusals.add(PlanFault.CAMPAIGN_NOT_STARTED, ""));
        }
        started.againstClosing(phase, LocalDate.now(clock)).ifPresent(fault -> refusals.add(fault, ""));
        versions.ahead(campaign).stream()
                .filter(v -> !v.plan().phase(code).equals(Optional.of(phase)))
                .findFirst()
                .ifPresent(v -> refusals.add(
                        PhaseFault.CHANGES_AHEAD,
                        "",
                        v.version(),
                        wording.day(Objects.requireNonNull(v.effectiveOn()))));
        var holding = criteria.holding(campaign, phase);
        holding.stream().filter(h -> !h.holds()).forEach(h -> open(h, refusals));
        refusals.require(!criteria.confirmedInAnotherHat(campaign, phase, viewer), PhaseFault.CRITERION_OWN_HAND, "");
        if (refusals.any()) {
            return pages.refused(campaign, phase, viewer, refusals);
        }
        var snapshot = closings.close(viewer, campaign, phase, holding);
        audit.did("plan.phase-closed", phase.path(id), null, snapshot, null);
        return Page.to("/plan/" + id + "/phases/" + code, "phase.phase-closed");
    }

    private void open(Criteria.Holding holding, Refusals refusals) {
        var text = wording.name(holding.criterion().text());
        if (holding.verdict() == null) {
            refusals.add(PhaseFault.CRITERION_OPEN, "", text);
        } else {
            refusals.add(PhaseFault.CRITERION_NOT_MET, "", text, wording.say("web.verdict-" + holding.verdict()));
        }
    }
}
