package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing the plan's text: each saving is a version; after the start it says why. A form filled in on an older version is held back. */
@UseCase
class Revise {

    private static final String VIEW = "promise/revision/Revise";
    private static final int LONGEST = 500;

    private final Plans plans;
    private final Planning planning;
    private final TargetActs acts;
    private final PlanVersions versions;
    private final PlanChanges changes;
    private final RevisePage pages;

    Revise(
            Plans plans,
            Planning planning,
            TargetActs acts,
            PlanVersions versions,
            PlanChanges changes,
            RevisePage pages) {
        this.plans = plans;
        this.planning = planning;
        this.acts = acts;
        this.versions = versions;
        this.changes = changes;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @GetMapping("/plan/{id}/revision")
    ModelAndView form(@PathVariable long id) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return Page.of(VIEW, pages.of(campaign, new PlanForm(pages.fields(campaign.plan()))));
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revision")
    ModelAndView save(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String why,
            @RequestParam Map<String, String> sent,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var form = new PlanForm(sent);
        var refusals = new Refusals();
        var next = form.read(campaign.plan(), pages.indicators(campaign.plan()), refusals);
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        if (version != campaign.version()) {
            stale(campaign, version, refusals);
        } else if (!refusals.any()) {
            PlanCheck.check(next, refusals);
            PlanCheck.closedStay(campaign, next, refusals);
            refusals.require(!next.equals(campaign.plan()), RevisionFault.PLAN_SAME, "");
        }
        refusals.require(campaign instanceof Campaign.Draft || !why.isBlank(), PlanFault.REASON_NEEDED, "why");
        refusals.require(why.length() <= LONGEST, PlanFault.TEXT_TOO_LONG, "why", LONGEST);
        if (refusals.any()) {
            return Page.refused(VIEW, pages.of(campaign, form), refusals);
        }
        planning.revise(viewer, campaign, next, why.strip());
        return Page.to("/plan/" + id, "plan.revised");
    }

    private void stale(Campaign campaign, int version, Refusals refusals) {
        var made = versions.all(campaign.id());
        var seen = made.stream().filter(v -> v.version() == version).findFirst();
        var changed = seen.map(v -> changes.between(v.plan(), campaign.plan())).orElse(List.of()).stream()
                .map(PlanChanges.Change::part)
                .collect(Collectors.joining("; "));
        refusals.add(RevisionFault.PLAN_STALE, "", made.getFirst().by(), campaign.version(), changed);
    }
}
