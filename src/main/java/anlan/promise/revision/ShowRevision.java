package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One revision: what it changes and touches, how it stands, and what may be done with it. */
@UseCase
class ShowRevision {

    private final Plans plans;
    private final Revisions revisions;
    private final Approvers approvers;
    private final RevisionPages pages;

    ShowRevision(Plans plans, Revisions revisions, Approvers approvers, RevisionPages pages) {
        this.plans = plans;
        this.revisions = revisions;
        this.approvers = approvers;
        this.pages = pages;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/revisions/{revision}")
    ModelAndView show(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        if (!approvers.reads(viewer)) {
            throw new NotFound();
        }
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        return Page.of(RevisionPages.VIEW, pages.page(campaign, found, viewer, ""));
    }
}
