package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.change.Rebasing;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Promised;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A revision is brought onto the version that was approved while it was written; where both changed a part, its own text stays and both are shown. */
@UseCase
class RebaseRevision {

    private final Turns turns;
    private final Plans plans;
    private final Figures figures;
    private final RevisionBook book;
    private final PlanVersions versions;
    private final Rebasing rebasing;
    private final RevisionPages pages;

    RebaseRevision(
            Turns turns,
            Plans plans,
            Figures figures,
            RevisionBook book,
            PlanVersions versions,
            Rebasing rebasing,
            RevisionPages pages) {
        this.turns = turns;
        this.plans = plans;
        this.figures = figures;
        this.book = book;
        this.versions = versions;
        this.rebasing = rebasing;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/rebase")
    ModelAndView rebase(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        var taken = turns.take(id, revision);
        var kept = taken.kept();
        if (!(taken.revision() instanceof Revision.Draft) || kept.first()) {
            return pages.refused(taken, viewer, "", new Refusals().add(RevisionFault.REVISION_NOT_DRAFT, ""));
        }
        var latest = plans.latest(taken.campaign());
        var saved = onto(taken.campaign(), kept, latest);
        book.save(viewer, kept, saved);
        figures.write(viewer, kept, FigureChange.after(kept.figures()), latest);
        return Page.to(kept.path(), saved.clashes().isEmpty() ? "revision.rebased" : "revision.rebased-with-clashes");
    }

    /** @param promised what was approved last of each figure */
    private RevisionBook.Saved onto(Campaign campaign, Revision.Kept kept, Promised promised) {
        var text = kept.text();
        var base = versions.find(campaign.id(), text.base()).orElseThrow();
        var latest = versions.latest(campaign);
        var rebased = rebasing.text(base.plan(), latest.plan(), text.plan());
        var figures = rebasing.figures(text.plan(), kept.figures(), promised);
        return new RevisionBook.Saved(
                latest.version(),
                rebased.plan(),
                text.effectiveOn(),
                text.why(),
                Stream.concat(rebased.clashes().stream(), figures.stream()).toList(),
                0);
    }
}
