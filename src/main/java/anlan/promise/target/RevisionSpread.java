package anlan.promise.target;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.revision.RevisionFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** An area's figures as a revision has them are handed down to all areas below, in the revision, shown beforehand. */
@UseCase
class RevisionSpread {

    private final WorkedFigures worked;
    private final RevisionFigures revisions;
    private final SpreadWork work;
    private final SpreadPreview preview;

    RevisionSpread(WorkedFigures worked, RevisionFigures revisions, SpreadWork work, SpreadPreview preview) {
        this.worked = worked;
        this.revisions = revisions;
        this.work = work;
        this.preview = preview;
    }

    @May(Right.TARGETS_SET)
    @GetMapping("/plan/{id}/revisions/{revision}/spread")
    ModelAndView show(
            @PathVariable long id, @PathVariable long revision, @ModelAttribute SpreadWork.Asked asked, Viewer viewer) {
        return preview.shown(worked.revision(id, revision, viewer).worked(), asked, viewer);
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/revisions/{revision}/spreads")
    ModelAndView make(
            @PathVariable long id, @PathVariable long revision, @ModelAttribute SpreadWork.Asked asked, Viewer viewer) {
        var taken = worked.revisionInTurn(id, revision, viewer);
        var figures = taken.worked();
        var outcome = work.of(figures, asked, viewer);
        var refusals = new Refusals();
        outcome.refusals().forEach(refusals::add);
        RevisionTargets.open(figures, asked.phaseKey(), refusals);
        if (refusals.any()) {
            return preview.refused(figures, asked, viewer, outcome, refusals);
        }
        revisions.write(viewer, taken.drafted(), outcome.figures());
        return Page.to(
                figures.at(asked.phaseKey(), SpreadWork.area(asked, viewer), asked.indicatorKey()),
                "target.spread-drafted");
    }
}
