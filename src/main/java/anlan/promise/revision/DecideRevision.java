package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Planning;
import anlan.promise.plan.TargetActs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A revision that was asked for is approved, or sent back with the reason, by somebody who neither wrote it nor asked for it. */
@UseCase
class DecideRevision {

    private final Turns turns;
    private final Planning planning;
    private final TargetActs acts;
    private final RevisionBook book;
    private final RevisionCheck check;
    private final FirstVersion first;
    private final Approvers approvers;
    private final RevisionNews news;
    private final RevisionPages pages;

    DecideRevision(
            Turns turns,
            Planning planning,
            TargetActs acts,
            RevisionBook book,
            RevisionCheck check,
            FirstVersion first,
            Approvers approvers,
            RevisionNews news,
            RevisionPages pages) {
        this.turns = turns;
        this.planning = planning;
        this.acts = acts;
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
        var taken = turns.take(id, revision);
        var campaign = taken.campaign();
        var kept = taken.kept();
        var refusals = new Refusals();
        fourEyes(taken.revision(), viewer, refusals);
        if (!refusals.any() && kept.first()) {
            refusals.require(first.unchanged(campaign, kept.text()), RevisionFault.FIRST_CHANGED, "");
        } else if (!refusals.any()) {
            check.whole(campaign, kept, refusals);
        }
        if (refusals.any()) {
            return pages.refused(taken, viewer, "", refusals);
        }
        int step = book.step(viewer, kept, Revision.Kind.APPROVED, "", Right.PLAN_APPROVE);
        if (!kept.first()) {
            adopt(viewer, campaign, kept);
        }
        news.decided(campaign, kept, step, Revision.Kind.APPROVED, "");
        return Page.to(kept.path(), kept.first() ? "revision.first-approved" : "revision.approved");
    }

    /** Text and figures come into force together. */
    private void adopt(Viewer viewer, Campaign campaign, Revision.Kept kept) {
        var text = kept.text();
        int version = planning.adopt(
                campaign, text.plan(), new Planning.Adopted(text.by(), text.why(), check.from(text), kept.id()));
        var source = new TargetActs.Source(text.by(), kept.steps().getLast().unit(), version);
        var figures = FigureChange.after(kept.figures());
        acts.write(
                viewer,
                campaign,
                new TargetActs.Act(TargetActs.Kind.REVISION, figures, text.why(), null, null, source));
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
        var taken = turns.take(id, revision);
        var refusals = new Refusals();
        fourEyes(taken.revision(), viewer, refusals);
        RevisionCheck.reason(why, "why-returned", refusals);
        if (refusals.any()) {
            return pages.refused(taken, viewer, why, refusals);
        }
        int step = book.step(viewer, taken.kept(), Revision.Kind.RETURNED, why.strip(), Right.PLAN_APPROVE);
        news.decided(taken.campaign(), taken.kept(), step, Revision.Kind.RETURNED, why.strip());
        return Page.to(taken.kept().path(), "revision.returned");
    }
}
