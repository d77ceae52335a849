package anlan.promise.target;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.PlanFault;
import anlan.promise.revision.RevisionFigures;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The figures as a revision would have them, beside those in force; written while the revision is a draft. */
@UseCase
class RevisionTargets {

    private final WorkedFigures worked;
    private final RevisionFigures revisions;
    private final TargetsSent sent;
    private final TargetGrid grid;

    RevisionTargets(WorkedFigures worked, RevisionFigures revisions, TargetsSent sent, TargetGrid grid) {
        this.worked = worked;
        this.revisions = revisions;
        this.sent = sent;
        this.grid = grid;
    }

    @May(Right.TARGETS_SET)
    @GetMapping("/plan/{id}/revisions/{revision}/targets")
    ModelAndView show(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            Viewer viewer) {
        var figures = worked.revision(id, revision, viewer).worked();
        return Page.of(
                TargetTable.VIEW, grid.page(figures, new TargetGrid.Asked(phase, area, indicator, Map.of()), viewer));
    }

    @May(Right.TARGETS_SET)
    @PostMapping("/plan/{id}/revisions/{revision}/targets")
    ModelAndView set(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String indicator,
            @RequestParam Map<String, String> form,
            Viewer viewer) {
        var taken = worked.revisionInTurn(id, revision, viewer);
        var figures = taken.worked();
        var refusals = new Refusals();
        var next = sent.read(figures, phase, form, viewer, refusals);
        open(figures, phase, refusals);
        if (refusals.any()) {
            var asked = new TargetGrid.Asked(phase, area, indicator, TargetsSent.typed(form));
            return Page.refused(TargetTable.VIEW, grid.page(figures, asked, viewer), refusals);
        }
        revisions.write(viewer, taken.drafted(), next);
        return Page.to(figures.at(phase, area, indicator));
    }

    /** A phase that was closed stays as it was judged. */
    static void open(Worked figures, String phase, Refusals refusals) {
        var campaign = figures.campaign();
        if (refusals.require(!(campaign instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "")) {
            refusals.require(figures.open(), TargetFault.REVISION_NOT_OPEN, "");
        }
        refusals.require(!campaign.closedPhases().containsKey(phase), PlanFault.PHASE_ALREADY_CLOSED, "");
    }
}
