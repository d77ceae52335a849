package anlan.promise.revision;

import anlan.ground.access.Viewer;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a revision says by now, for whoever sets it on paper. */
@Component
public class RevisionTexts {

    private final Revisions revisions;
    private final Approvers approvers;

    RevisionTexts(Revisions revisions, Approvers approvers) {
        this.revisions = revisions;
        this.approvers = approvers;
    }

    /** Empty also for whoever may not read what is not approved. */
    public Optional<Plan> find(Campaign campaign, long revision, Viewer viewer) {
        if (!approvers.reads(viewer)) {
            return Optional.empty();
        }
        return revisions.find(campaign.id(), revision).map(r -> r.kept().text().plan());
    }
}
