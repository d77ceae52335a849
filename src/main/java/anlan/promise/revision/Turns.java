package anlan.promise.revision;

import anlan.ground.web.NotFound;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import anlan.promise.plan.TargetActs;
import org.springframework.stereotype.Component;

/** A revision taken up to be acted on: what is done to one plan follows one after the other, so what was read stays true. */
@Component
class Turns {

    /** The revision and its campaign, as they stand until the act is over. */
    record Taken(Campaign campaign, Revision revision) {

        Revision.Kept kept() {
            return revision.kept();
        }
    }

    private final Plans plans;
    private final TargetActs acts;
    private final Revisions revisions;

    Turns(Plans plans, TargetActs acts, Revisions revisions) {
        this.plans = plans;
        this.acts = acts;
        this.revisions = revisions;
    }

    Taken take(long campaign, long revision) {
        acts.takeTurns(campaign);
        return new Taken(
                plans.find(campaign).orElseThrow(NotFound::new),
                revisions.find(campaign, revision).orElseThrow(NotFound::new));
    }

    /** As it stands after a step. */
    Revision.Kept again(Taken taken) {
        return revisions
                .find(taken.campaign().id(), taken.kept().id())
                .orElseThrow()
                .kept();
    }
}
