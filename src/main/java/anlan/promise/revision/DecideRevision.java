package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A revision that was asked for is approved, or sent back with the reason, by somebody who neither wrote it nor asked for it. */
@UseCase
class DecideRevision {

    private final Plans plans;
    private final Planning planning;
    private final TargetActs acts;
    private final Revisions revisions;
    private final RevisionBook book;
    private final RevisionCheck check;
    private final FirstVersion first;
    private final Approvers approvers;
    private final RevisionNews news;
    private final RevisionPages pages;

    DecideRevision(
            Plans plans,
            Planning planning,
            TargetActs acts,
            Revisions revisions,
            RevisionBook book,
            RevisionCheck check,
            FirstVersion first,
            Approvers approvers,
            RevisionNews news,
            RevisionPages pages) {
        this.plans = plans;
        this.planning = planning;
        this.acts = acts;
        this.revisions = revisions;
        this.book = book;
        this.check = check;
        this.first = first;
        this.approvers = approvers;
        this.news = news;
        this.pages = pages;
    }

    @May(Right.PLAN_APPROVE)
    @PostMapping("/plan/{id}/revisions/{revision}/approval")
    ModelAndView approve(@PathVariable long id, @PathVariable long revision, Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        var kept = found.kept();
        var refusals = new Refusals();
        fourEyes(found, viewer, refusals);
        if (!refusals.any() && kept.first()) {
            refusals.require(first.unchanged(campaign, kept.text()), RevisionFault.FIRST_CHANGED, "");
        } else if (!refusals.any()) {
            check.whole(campaign, kept, refusals);
        }
        if (refusals.any()) {
            return pages.refused(campaign, found, viewer, "", refusals);
        }
        int step = book.step(viewer, kept, Revision.Kind.APPROVED, "", Right.PLAN_APPROVE);
        if (!kept.first()) {
            adopt(campaign, kept);
        }
        news.decided(campaign, kept, step, Revision.Kind.APPROVED, "");
        return Page.to(kept.path(), kept.first() ? "revision.first-approved" : "revision.approved");
    }

    private void adopt(Campaign campaign, Revision.Kept kept) {
        var text = kept.text();
        planning.adopt(campaign, text.plan(), new Planning.Adopted(text.by(), text.why(), check.from(text), kept.id()));
    }

    private void fourEyes(Revision found, Viewer viewer, Refusals refusals) {
        if (!approvers.among(viewer)) {
            throw new NotFound();
        }
        if (found instanceof Revision.Submitted submitted) {
            refusals.require(!submitted.own(viewer), RevisionFault.OWN_REVISION, "");
        } else {
            refusals.add(RevisionFault.REVISION_NOT_SUBMITTED, "");
        }
    }

    @May(Right.PLAN_APPROVE)
    @PostMapping("/plan/{id}/revisions/{revision}/return")
    ModelAndView sendBack(
            @PathVariable long id,
            @PathVariable long revision,
            @RequestParam(defaultValue = "") String why,
            Viewer viewer) {
        acts.takeTurns(id);
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var found = revisions.find(id, revision).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        fourEyes(found, viewer, refusals);
        RevisionCheck.reason(why, "why-returned", refusals);
        if (refusals.any()) {
            return pages.refused(campaign, found, viewer, why, refusals);
        }
        int step = book.step(viewer, found.kept(), Revision.Kind.RETURNED, why.strip(), Right.PLAN_APPROVE);
        news.decided(campaign, found.kept(), step, Revision.Kind.RETURNED, why.strip());
        return Page.to(found.kept().path(), "revision.returned");
    }
}
