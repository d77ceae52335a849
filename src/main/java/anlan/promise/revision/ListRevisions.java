package anlan.promise.revision;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A plan's revisions, whatever became of them. */
@UseCase
class ListRevisions {

    record Line(String path, String name, String state, String badge, String by, String why) {}

    record RevisionsPage(String title, String campaign, String path, List<Line> lines, boolean mayRevise) {}

    private final Plans plans;
    private final Revisions revisions;
    private final Approvers approvers;
    private final Wording wording;

    ListRevisions(Plans plans, Revisions revisions, Approvers approvers, Wording wording) {
        this.plans = plans;
        this.revisions = revisions;
        this.approvers = approvers;
        this.wording = wording;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/revisions")
    ModelAndView list(@PathVariable long id, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        if (!approvers.reads(viewer)) {
            throw new NotFound();
        }
        return Page.of(
                "promise/revision/ListRevisions",
                new RevisionsPage(
                        wording.say("revision.list"),
                        wording.name(campaign.name()),
                        "/plan/" + id,
                        revisions.of(id).stream().map(this::line).toList(),
                        viewer.may(Right.PLAN_KEEP) && !(campaign instanceof Campaign.Closed)));
    }

    private Line line(Revision revision) {
        var kept = revision.kept();
        return new Line(
                kept.path(),
                wording.say(kept.first() ? "revision.title-first" : "revision.title", String.valueOf(kept.id())),
                wording.say("revision.state-" + revision.word()),
                RevisionPages.badge(revision),
                wording.say(
                        "revision.by-at",
                        kept.text().by(),
                        wording.instant(kept.text().at())),
                kept.text().why());
    }
}
