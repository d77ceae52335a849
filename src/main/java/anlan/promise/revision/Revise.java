package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.change.PlanChanges;
import anlan.promise.change.PlanCheck;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.Campaign;
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

/**
 * Changing the plan's text. Before the start each saving is a version, and a form filled in on an older one is held back; after it a saving
 * begins a revision, which somebody else approves.
 */
@UseCase
class Revise {

    static final String VIEW = "promise/revision/Revise";

    private final Plans plans;
    private final Planning planning;
    private final TargetActs acts;
    private final PlanVersions versions;
    private final PlanChanges changes;
    private final RevisionBook book;
    private final RevisePage pages;
    private final RevisionForm forms;

    Revise(
            Plans plans,
            Planning planning,
            TargetActs acts,
            PlanVersions versions,
            PlanChanges changes,
            RevisionBook book,
            RevisePage pages,
            RevisionForm forms) {
        this.plans = plans;
        this.planning = planning;
        this.acts = acts;
        this.versions = versions;
        this.changes = changes;
        this.book = book;
        this.pages = pages;
        this.forms = forms;
    }

    @May(Right.PLAN_KEEP)
    @GetMapping("/plan/{id}/revision")
    ModelAndView form(@PathVariable long id) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        if (!(campaign instanceof Campaign.Draft)) {
            return Page.to("/plan/" + id + "/revisions/new");
        }
        var to = to(campaign, versions.latest(campaign));
        return Page.of(VIEW, pages.of(campaign, to, new PlanForm(PlanForm.fields(to.plan()))));
    }

    private RevisePage.To to(Campaign campaign, PlanVersions.Version on) {
        var path = "/plan/" + campaign.id();
        boolean dated = !(campaign instanceof Campaign.Draft);
        return new RevisePage.To(path + "/revision", path, on.version(), on.plan(), forms.codes(campaign), dated);
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revision")
    ModelAndView save(
            @PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> sent, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return campaign instanceof Campaign.Draft
                ? version(campaign, version, new PlanForm(sent), viewer)
                : revision(campaign, version, new PlanForm(sent), viewer);
    }

    private ModelAndView version(Campaign campaign, int version, PlanForm form, Viewer viewer) {
        var refusals = new Refusals();
        var to = to(campaign, versions.latest(campaign));
        var next = form.read(campaign.plan(), pages.indicators(campaign.plan()), forms.codes(campaign), refusals);
        if (version != campaign.version()) {
            stale(campaign, version, refusals);
        } else if (!refusals.any()) {
            PlanCheck.check(next, refusals);
            refusals.require(!next.equals(campaign.plan()), RevisionFault.PLAN_SAME, "");
        }
        if (refusals.any()) {
            return Page.refused(VIEW, pages.of(campaign, to, form), refusals);
        }
        planning.revise(viewer, campaign, next, "");
        return Page.to("/plan/" + campaign.id(), "plan.revised");
    }

    private void stale(Campaign campaign, int version, Refusals refusals) {
        var made = versions.all(campaign.id());
        var seen = made.stream().filter(v -> v.version() == version).findFirst();
        var changed = seen.map(v -> changes.between(v.plan(), campaign.plan())).orElse(List.of()).stream()
                .map(PlanChanges.Change::part)
                .collect(Collectors.joining("; "));
        refusals.add(RevisionFault.PLAN_STALE, "", made.getFirst().by(), campaign.version(), changed);
    }

    /** Written on a version that another has followed since, it is kept all the same: it is brought onto that one before it is asked for. */
    private ModelAndView revision(Campaign campaign, int version, PlanForm form, Viewer viewer) {
        var base = versions.find(campaign.id(), version).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        var read = forms.read(campaign, base.plan(), base.plan(), form, refusals);
        if (refusals.any()) {
            return Page.refused(VIEW, pages.of(campaign, to(campaign, base), form), refusals);
        }
        var saved = new RevisionBook.Saved(version, read.plan(), read.on(), read.why());
        long begun = book.begin(viewer, campaign.id(), false, saved);
        return Page.to("/plan/" + campaign.id() + "/revisions/" + begun, "revision.drafted");
    }
}
