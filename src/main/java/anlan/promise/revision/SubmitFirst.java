package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plan as it stands is asked for before the campaign is started; after a sending back or a change it is asked for anew. */
@UseCase
class SubmitFirst {

    private final Plans plans;
    private final TargetActs acts;
    private final Revisions revisions;
    private final RevisionBook book;
    private final FirstVersion first;
    private final RevisionNews news;

    SubmitFirst(
            Plans plans,
            TargetActs acts,
            Revisions revisions,
            RevisionBook book,
            FirstVersion first,
            RevisionNews news) {
        this.plans = plans;
        this.acts = acts;
        this.revisions = revisions;
        this.book = book;
        this.first = first;
        this.news = news;
    }

    @May(Right.PLAN_KEEP)
    @PostMapping("/plan/{id}/first-version")
    ModelAndView submit(@PathVariable long id, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var standing = first.of(campaign);
        var fault = switch (standing) {
            case NOT_NEEDED -> RevisionFault.FIRST_NOT_NEEDED;
            case WAITING -> RevisionFault.FIRST_WAITING;
            case APPROVED -> RevisionFault.FIRST_APPROVED_ALREADY;
            case MISSING, RETURNED, CHANGED ->
                plans.readiness(campaign).ready() ? null : RevisionFault.FIRST_FIGURES_OPEN;
        };
        if (fault != null) {
            throw new RefusedException(new Refused(fault, ""));
        }
        var asked = asked(campaign, viewer);
        int step = book.step(viewer, asked, Revision.Kind.SUBMITTED, "", Right.PLAN_KEEP);
        news.asked(campaign, revisions.find(id, asked.id()).orElseThrow().kept(), step);
        return Page.to(asked.path(), "revision.submitted");
    }

    /** The one that was sent back goes on; otherwise it is a new one. */
    private Revision.Kept asked(Campaign campaign, Viewer viewer) {
        var saved = new RevisionBook.Saved(
                campaign.version(), campaign.plan(), null, "", java.util.List.of(), first.acts(campaign));
        var open = first.last(campaign).filter(Revision.Draft.class::isInstance);
        if (open.isPresent()) {
            book.save(viewer, open.get().kept(), saved);
        }
        long id = open.isPresent() ? open.get().kept().id() : book.begin(viewer, campaign.id(), true, saved);
        return revisions.find(campaign.id(), id).orElseThrow().kept();
    }
}
