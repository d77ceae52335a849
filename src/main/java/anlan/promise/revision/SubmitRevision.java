package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A revision is asked for: it then stands as it is, and everybody who may approve it hears of it once. It can be called back until then. */
@UseCase
class SubmitRevision {

    private final Turns turns;
    private final Asking asking;
    private final RevisionBook book;
    private final RevisionPages pages;

    SubmitRevision(Turns turns, Asking asking, RevisionBook book, RevisionPages pages) {
        this.turns = turns;
        this.asking = asking;
        this.book = book;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/submission")
    ModelAndView submit(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        var taken = turns.take(id, revision);
        var refusals = asking.ask(taken, viewer);
        if (refusals.any()) {
            return pages.refused(taken, viewer, "", refusals);
        }
        return Page.to(taken.kept().path(), "revision.submitted");
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/recall")
    ModelAndView recall(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        var taken = turns.take(id, revision);
        if (!(taken.revision() instanceof Revision.Submitted)) {
            return pages.refused(taken, viewer, "", new Refusals().add(RevisionFault.REVISION_NOT_SUBMITTED, ""));
        }
        book.step(viewer, taken.kept(), Revision.Kind.RECALLED, "", Right.PLAN_KEEP);
        return Page.to(taken.kept().path(), "revision.recalled");
    }

    /** Given up, with the reason; what was written stays readable. */
    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/withdrawal")
    ModelAndView withdraw(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        var taken = turns.take(id, revision);
        var refusals = new Refusals();
        refusals.require(
                taken.revision() instanceof Revision.Draft || taken.revision() instanceof Revision.Submitted,
                RevisionFault.REVISION_ENDED,
                "");
        RevisionCheck.reason(why, "why-withdrawn", refusals);
        if (refusals.any()) {
            return pages.refused(taken, viewer, why, refusals);
        }
        book.step(viewer, taken.kept(), Revision.Kind.WITHDRAWN, why.strip(), Right.PLAN_KEEP);
        return Page.to("/plan/" + id + "/revisions", "revision.withdrawn");
    }
}
