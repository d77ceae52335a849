package anlan.promise.revision;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Plans;
import org.springframework.stereotype.Component;

/** A draft of a change, for a room that builds on revisions. */
@Component
public class RevisionKept {

    private final Plans plans;
    private final RevisionBook book;

    RevisionKept(Plans plans, RevisionBook book) {
        this.plans = plans;
        this.book = book;
    }

    /** @return its id */
    public long of(Viewer viewer, long campaign) {
        var plan = plans.find(campaign).orElseThrow().plan();
        return book.begin(viewer, campaign, false, new RevisionBook.Saved(1, plan, null, "样本"));
    }
}
