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
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The coordinator's word that a criterion holds, with what it rests on. */
@UseCase
class ConfirmCriterion {

    private static final int LONGEST = 1_000;

    private final Plans plans;
    private final TargetActs acts;
    private final PhasePages pages;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;
    private final Wording wording;

    ConfirmCriterion(
            Plans plans,
            TargetActs acts,
            PhasePages pages,
            JdbcClient jdbc,
            Audit audit,
            Clock clock,
            Wording wording) {
        this.plans = plans;
        this.acts = acts;
        this.pages = pages;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
        this.wording = wording;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/phases/{code}/confirmations")
    ModelAndView confirm(
            @PathVariable long id,
            @PathVariable String code,
            @RequestParam String criterion,
            @RequestParam(defaultValue = "") String evidence,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var phase = campaign.phase(code).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var known = phase.criterion(criterion);
        refusals.require(known.isPresent(), PhaseFault.CRITERION_UNKNOWN, "");
        known.filter(c -> c.indicator() != null)
                .ifPresent(c -> refusals.add(PhaseFault.CRITERION_JUDGED, "", wording.name(c.text())));
        refusals.require(campaign instanceof Campaign.Started, PlanFault.CAMPAIGN_NOT_STARTED, "");
        refusals.require(!campaign.closedPhases().containsKey(code), PlanFault.PHASE_ALREADY_CLOSED, "");
        refusals.require(!evidence.isBlank(), PhaseFault.EVIDENCE_NEEDED, "evidence-" + criterion);
        refusals.require(evidence.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "evidence-" + criterion, LONGEST);
        if (refusals.any()) {
            return pages.refused(campaign, phase, viewer, refusals, evidence, criterion);
        }
        record(viewer, id, code, criterion, evidence.strip());
        audit.did(
                "plan.criterion-confirmed",
                phase.path(id) + "/" + criterion,
                null,
                Map.of("evidence", evidence.strip()),
                null);
        return Page.to("/plan/" + id + "/phases/" + code, "phase.criterion-confirmed");
    }

    private void record(Viewer viewer, long id, String phase, String criterion, String evidence) {
        jdbc.sql("""
                        insert into criterion_confirmation (campaign, phase, criterion, evidence, made_at, made_by, person, giver)
                        values (:campaign, :phase, :criterion, :evidence, :at, :by, :person, :giver)
                        """)
                .param("campaign", id)
                .param("phase", phase)
                .param("criterion", criterion)
                .param("evidence", evidence)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .param("person", viewer.who().id())
                .param("giver", viewer.giverId())
                .update();
    }
}
