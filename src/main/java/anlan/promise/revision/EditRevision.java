package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.change.PlanForm;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing on at a revision that is not asked for yet, or was sent back; what another saved meanwhile is not written over. */
@UseCase
class EditRevision {

    private final Plans plans;
    private final TargetActs acts;
    private final Revisions revisions;
    private final RevisionBook book;
    private final RevisePage pages;
    private final RevisionForm forms;

    EditRevision(
            Plans plans,
            TargetActs acts,
            Revisions revisions,
            RevisionBook book,
            RevisePage pages,
            RevisionForm forms) {
        this.plans = plans;
        this.acts = acts;
        this.revisions = revisions;
        this.book = book;
        this.pages = pages;
        this.forms = forms;
    }

    @May(Right.PLAN_KEEP)
    @GetMapping("/plan/{id}/revisions/{revision}/text")
    ModelAndView form(@PathVariable long id, @PathVariable long revision) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var asked = found(id, revision);
        var kept = asked.kept();
        if (!(asked instanceof Revision.Draft)) {
            return Page.to(kept.path());
        }
        var fields = PlanForm.fields(kept.text().plan());
        fields.put("why", kept.text().why());
        fields.put(
                RevisePage.ON,
                kept.text().effectiveOn() == null
                        ? ""
                        : String.valueOf(kept.text().effectiveOn()));
        return Page.of(Revise.VIEW, pages.of(campaign, to(campaign, kept), new PlanForm(fields)));
    }

    private Revision found(long campaign, long id) {
        return revisions.find(campaign, id).filter(r -> !r.kept().first()).orElseThrow(NotFound::new);
    }

    private RevisePage.To to(Campaign campaign, Revision.Kept kept) {
        return new RevisePage.To(
                kept.path() + "/text",
                kept.path(),
                kept.text().number(),
                kept.text().plan(),
                forms.codes(campaign),
                true);
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/text")
    ModelAndView save(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var asked = found(id, revision);
        var kept = asked.kept();
        var form = new PlanForm(sent);
        var refusals = new Refusals();
        refusals.require(asked instanceof Revision.Draft, RevisionFault.REVISION_NOT_DRAFT, "");
        refusals.require(
                version == kept.text().number(),
                RevisionFault.REVISION_STALE,
                "",
                kept.text().by());
        var read = forms.read(campaign, kept.text().plan(), null, form, refusals);
        if (refusals.any()) {
            return Page.refused(Revise.VIEW, pages.of(campaign, to(campaign, kept), form), refusals);
        }
        book.save(viewer, kept, new RevisionBook.Saved(kept.text().base(), read.plan(), read.on(), read.why()));
        return Page.to(kept.path(), "revision.saved");
    }
}
