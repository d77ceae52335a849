package anlan.promise.revision;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a revision says by now, for whoever sets it on paper. */
@Component
public class RevisionTexts {

    private final Revisions revisions;

    RevisionTexts(Revisions revisions) {
        this.revisions = revisions;
    }

    public Optional<Plan> find(Campaign campaign, long revision) {
        return revisions.find(campaign.id(), revision).map(r -> r.kept().text().plan());
    }
}
