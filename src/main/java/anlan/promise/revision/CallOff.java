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
import anlan.promise.plan.Planning;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An approved version whose day has not come is called off with the reason by somebody who may approve; the plan in force then stays. */
@UseCase
class CallOff {

    private final Turns turns;
    private final PlanVersions versions;
    private final Planning planning;
    private final RevisionBook book;
    private final Approvers approvers;
    private final RevisionNews news;
    private final RevisionPages pages;

    CallOff(
            Turns turns,
            PlanVersions versions,
            Planning planning,
            RevisionBook book,
            Approvers approvers,
            RevisionNews news,
            RevisionPages pages) {
        this.turns = turns;
        this.versions = versions;
        this.planning = planning;
        this.book = book;
        this.approvers = approvers;
        this.news = news;
        this.pages = pages;
    }

    @May(Right.PLAN_APPROVE)
    @PostMapping("/plan/{id}/revisions/{revision}/calling-off")
    ModelAndView callOff(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        if (!approvers.among(viewer)) {
            throw new NotFound();
        }
        var taken = turns.take(id, revision);
        var version = versions.ahead(taken.kept());
        var refusals = new Refusals();
        refusals.require(!(taken.campaign() instanceof Campaign.Closed), PlanFault.CAMPAIGN_CLOSED, "");
        refusals.require(version.isPresent(), RevisionFault.NOT_AHEAD, "");
        var last = versions.latest(taken.campaign());
        refusals.require(
                version.isEmpty() || version.get().version() == last.version(),
                RevisionFault.BUILT_UPON,
                "",
                last.version());
        RevisionCheck.reason(why, "why-off", refusals);
        if (refusals.any() || version.isEmpty()) {
            return pages.refused(taken, viewer, why, refusals);
        }
        planning.callOff(viewer, taken.campaign(), version.get().version(), why.strip());
        int step = book.step(viewer, taken.kept(), Revision.Kind.CALLED_OFF, why.strip(), Right.PLAN_APPROVE);
        news.decided(taken.campaign(), taken.kept(), step, Revision.Kind.CALLED_OFF, why.strip());
        return Page.to(taken.kept().path(), "revision.called-off");
    }
}
