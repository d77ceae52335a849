package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.change.FigureLines;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plans;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A figure is taken out of a revision again, also one whose area or indicator is no more. */
@UseCase
class DropFigure {

    private final Turns turns;
    private final Plans plans;
    private final Figures figures;
    private final RevisionPages pages;

    DropFigure(Turns turns, Plans plans, Figures figures, RevisionPages pages) {
        this.turns = turns;
        this.plans = plans;
        this.figures = figures;
        this.pages = pages;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/revisions/{revision}/figures/removal")
    ModelAndView drop(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String figure,
            Viewer viewer) {
        var taken = turns.take(id, revision);
        if (!(taken.revision() instanceof Revision.Draft) || taken.kept().first()) {
            return pages.refused(taken, viewer, "", new Refusals().add(RevisionFault.REVISION_NOT_DRAFT, ""));
        }
        var cell = taken.kept().figures().stream()
                .map(FigureChange::cell)
                .filter(c -> FigureLines.key(c).equals(figure))
                .findFirst()
                .orElseThrow(NotFound::new);
        var latest = plans.latest(taken.campaign());
        var stands = latest.own(cell.indicator(), cell.phaseKey(), cell.area());
        figures.write(viewer, taken.kept(), Map.of(cell, Optional.ofNullable(stands)), latest);
        return Page.to(taken.kept().path(), "revision.figure-dropped");
    }
}
