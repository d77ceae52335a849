package anlan.promise.target;

import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import anlan.promise.plan.TargetList;
import anlan.promise.revision.RevisionFigures;
import org.springframework.stereotype.Component;

/** Finds the figures to be worked on. */
@Component
class WorkedFigures {

    /** A revision's figures and where they are written. */
    record OfRevision(Worked worked, RevisionFigures.Drafted drafted) {}

    private final Plans plans;
    private final TargetActs acts;
    private final TargetList targets;
    private final RevisionFigures revisions;

    WorkedFigures(Plans plans, TargetActs acts, TargetList targets, RevisionFigures revisions) {
        this.plans = plans;
        this.acts = acts;
        this.targets = targets;
        this.revisions = revisions;
    }

    /** The plan's own: set directly until the campaign is started. */
    Worked plan(long id) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var figures = plans.targets(campaign);
        return new Worked(
                campaign,
                "/plan/" + id,
                figures,
                figures,
                null,
                campaign instanceof Campaign.Draft,
                cell -> targets.now(id, cell).map(TargetList.Latest::by).orElse(""));
    }

    OfRevision revision(long id, long revision, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var drafted = revisions.find(campaign, revision, viewer).orElseThrow(NotFound::new);
        return new OfRevision(
                new Worked(
                        drafted.campaign(),
                        drafted.path(),
                        drafted.own(),
                        drafted.latest(),
                        drafted.title(),
                        drafted.open(),
                        cell -> revisions.by(drafted, cell)),
                drafted);
    }

    Worked planInTurn(long id) {
        acts.takeTurns(id);
        return plan(id);
    }

    OfRevision revisionInTurn(long id, long revision, Viewer viewer) {
        acts.takeTurns(id);
        return revision(id, revision, viewer);
    }
}
