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
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one way to change a plan that was started: why and from when are said first, then its text and its figures are written. */
@UseCase
class BeginRevision {

    private static final String VIEW = "promise/revision/BeginRevision";

    record Open(String path, String name, String state, String badge, String by, String why) {}

    record BeginPage(String title, String campaign, String plan, String why, String on, int days, List<Open> open) {}

    private final Plans plans;
    private final TargetActs acts;
    private final Revisions revisions;
    private final PlanVersions versions;
    private final RevisionBook book;
    private final RevisionForm forms;
    private final Wording wording;

    BeginRevision(
            Plans plans,
            TargetActs acts,
            Revisions revisions,
            PlanVersions versions,
            RevisionBook book,
            RevisionForm forms,
            Wording wording) {
        this.plans = plans;
        this.acts = acts;
        this.revisions = revisions;
        this.versions = versions;
        this.book = book;
        this.forms = forms;
        this.wording = wording;
    }

    @May(Right.PLAN_KEEP)
    @GetMapping("/plan/{id}/revisions/new")
    ModelAndView show(@PathVariable long id) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return campaign instanceof Campaign.Draft
                ? Page.to("/plan/" + id + "/revision")
                : Page.of(VIEW, page(campaign, "", ""));
    }

    private BeginPage page(Campaign campaign, String why, String on) {
        return new BeginPage(
                wording.say("plan.amend"),
                wording.name(campaign.name()),
                "/plan/" + campaign.id(),
                why,
                on,
                ApprovalTerm.WORKING_DAYS,
                revisions.of(campaign.id()).stream()
                        .filter(r -> r instanceof Revision.Draft || r instanceof Revision.Submitted)
                        .map(this::open)
                        .toList());
    }

    private Open open(Revision revision) {
        var kept = revision.kept();
        return new Open(
                kept.path(),
                wording.say("revision.title", String.valueOf(kept.id())),
                wording.say("revision.state-" + revision.word()),
                RevisionPages.badge(revision),
                kept.text().by(),
                kept.text().why());
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions")
    ModelAndView begin(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String on,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(!(campaign instanceof Campaign.Draft), RevisionFault.NOT_STARTED, "");
        refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        var day = forms.reasoned(why, on, refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, page(campaign, why, on), refusals);
        }
        var latest = versions.latest(campaign);
        var saved = new RevisionBook.Saved(latest.version(), latest.plan(), day, why.strip());
        long begun = book.begin(viewer, id, false, saved);
        return Page.to("/plan/" + id + "/revisions/" + begun, "revision.begun");
    }
}
