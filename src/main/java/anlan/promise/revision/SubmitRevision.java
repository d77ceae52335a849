package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A revision is asked for: it then stands as it is, and everybody who may approve it hears of it once. It can be called back until then. */
@UseCase
class SubmitRevision {

    private final Plans plans;
    private final TargetActs acts;
    private final Revisions revisions;
    private final RevisionBook book;
    private final RevisionCheck check;
    private final RevisionNews news;
    private final RevisionPages pages;

    SubmitRevision(
            Plans plans,
            TargetActs acts,
            Revisions revisions,
            RevisionBook book,
            RevisionCheck check,
            RevisionNews news,
            RevisionPages pages) {
        this.plans = plans;
        this.acts = acts;
        this.revisions = revisions;
        this.book = book;
        this.check = check;
        this.news = news;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/submission")
    ModelAndView submit(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        if (refusals.require(found instanceof Revision.Draft, RevisionFault.REVISION_NOT_DRAFT, "")) {
            check.whole(campaign, found.kept(), refusals);
        }
        if (refusals.any()) {
            return pages.refused(campaign, found, viewer, "", refusals);
        }
        int step = book.step(viewer, found.kept(), Revision.Kind.SUBMITTED, "", Right.PLAN_KEEP);
        news.asked(campaign, revisions.find(id, revision).orElseThrow().kept(), step);
        return Page.to(found.kept().path(), "revision.submitted");
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/recall")
    ModelAndView recall(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        if (!(found instanceof Revision.Submitted)) {
            return pages.refused(
                    campaign, found, viewer, "", new Refusals().add(RevisionFault.REVISION_NOT_SUBMITTED, ""));
        }
        book.step(viewer, found.kept(), Revision.Kind.RECALLED, "", Right.PLAN_KEEP);
        return Page.to(found.kept().path(), "revision.recalled");
    }

    /** Given up, with the reason; what was written stays readable. */
    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        refusals.require(
                found instanceof Revision.Draft || found instanceof Revision.Submitted,
                RevisionFault.REVISION_ENDED,
                "");
        RevisionCheck.reason(why, "why-withdrawn", refusals);
        if (refusals.any()) {
            return pages.refused(campaign, found, viewer, why, refusals);
        }
        book.step(viewer, found.kept(), Revision.Kind.WITHDRAWN, why.strip(), Right.PLAN_KEEP);
        return Page.to("/plan/" + id + "/revisions", "revision.withdrawn");
    }
}
