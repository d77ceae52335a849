package anlan.promise.campaign;

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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A campaign ends when its last phase is closed and somebody says what it ends on. */
@UseCase
class CloseCampaign {

    private static final int LONGEST = 500;

    private final Plans plans;
    private final PlanShown shown;
    private final TargetActs acts;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    CloseCampaign(Plans plans, PlanShown shown, TargetActs acts, JdbcClient jdbc, Audit audit, Clock clock) {
        this.plans = plans;
        this.shown = shown;
        this.acts = acts;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/closing")
    ModelAndView close(@PathVariable long id, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        if (campaign instanceof Campaign.Started started) {
            refusals.require(started.allPhasesClosed(), CampaignFault.CAMPAIGN_PHASES_OPEN, "");
        } else {
            refusals.add(PlanFault.CAMPAIGN_NOT_STARTED, "");
        }
        refusals.require(!why.isBlank(), PlanFault.REASON_NEEDED, "why");
        refusals.require(why.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "why", LONGEST);
        if (refusals.any()) {
            return Page.refused(PlanShown.VIEW, shown.page(id, viewer), refusals);
        }
        record(viewer, id, why.strip());
        return Page.to("/plan/" + id, "campaign.closed");
    }

    private void record(Viewer viewer, long id, String why) {
        jdbc.sql("""
                        insert into campaign_closing (campaign, closed_on, why, made_at, made_by)
                        values (:campaign, :on, :why, :at, :by)
                        """)
                .param("campaign", id)
                .param("on", LocalDate.now(clock))
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .update();
        audit.did("plan.campaign-closed", "campaign/" + id, null, Map.of("on", LocalDate.now(clock)), why);
    }
}
