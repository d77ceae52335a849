package anlan.promise.revision;

import anlan.promise.plan.Campaign;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the plan of a campaign that is not started yet was approved as it stands, where the office wants that. */
@Component
public class FirstVersion {

    /** How it stands with the first version's approval. */
    public enum Standing {
        NOT_NEEDED,
        /** Nobody asked for it. */
        MISSING,
        WAITING,
        RETURNED,
        APPROVED,
        /** The plan or a figure was changed since it was approved. */
        CHANGED
    }

    private final JdbcClient jdbc;
    private final Revisions revisions;

    FirstVersion(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    public Standing of(Campaign campaign) {
        if (!needed() || !(campaign instanceof Campaign.Draft)) {
            return Standing.NOT_NEEDED;
        }
        return last(campaign)
                .map(r -> switch (r) {
                    case Revision.Draft d -> d.returned().isPresent() ? Standing.RETURNED : Standing.MISSING;
                    case Revision.Submitted s -> Standing.WAITING;
                    case Revision.Approved a ->
                        unchanged(campaign, a.kept().text()) ? Standing.APPROVED : Standing.CHANGED;
                    case Revision.Withdrawn w -> Standing.MISSING;
                    case Revision.CalledOff c -> Standing.MISSING;
                })
                .orElse(Standing.MISSING);
    }

    /** Where it stands, while there is one. */
    public Optional<String> path(Campaign campaign) {
        return last(campaign).map(r -> r.kept().path());
    }

    Optional<Revision> last(Campaign campaign) {
        return revisions.of(campaign.id()).stream()
                .filter(r -> r.kept().first())
                .findFirst();
    }

    boolean needed() {
        return jdbc.sql("select needed from plan_approval_rule order by id desc limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Whether neither the text nor a figure is another than when it was asked for. */
    boolean unchanged(Campaign campaign, Revision.Text text) {
        return text.base() == campaign.version() && text.acts() == acts(campaign);
    }

    long acts(Campaign campaign) {
        return jdbc.sql("select coalesce(max(id), 0) from target_act where campaign = :campaign")
                .param("campaign", campaign.id())
                .query(Long.class)
                .single();
    }
}
