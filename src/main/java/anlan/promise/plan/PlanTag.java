package anlan.promise.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tag of a plan as it stands: another one as soon as its text, a figure or its state is another. */
@Component
public class PlanTag {

    private final JdbcClient jdbc;

    PlanTag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(Campaign campaign) {
        var act = jdbc.sql("select coalesce(max(id), 0) from target_act where campaign = :campaign")
                .param("campaign", campaign.id())
                .query(Long.class)
                .single();
        var started = campaign instanceof Campaign.Draft ? 0 : campaign instanceof Campaign.Started ? 1 : 2;
        return "\"" + campaign.version() + "." + act + "." + started + "."
                + campaign.closedPhases().size() + "\"";
    }
}
