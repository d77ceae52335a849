package anlan.promise.plan;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading of the figures as they stand now. */
@Component
class TargetList {

    private static final String NOW = """
            select indicator, nullif(phase, '') as phase, area, value, version from target_now where campaign = :campaign
            """;

    private final JdbcClient jdbc;

    TargetList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Target> of(long campaign) {
        return jdbc.sql(NOW).param("campaign", campaign).query(Target.class).list();
    }

    List<Target> of(long campaign, Collection<String> areas) {
        return jdbc.sql(NOW + " and area = any(:areas)")
                .param("campaign", campaign)
                .param("areas", areas.toArray(String[]::new))
                .query(Target.class)
                .list();
    }
}
