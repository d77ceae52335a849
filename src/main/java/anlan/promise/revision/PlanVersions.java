package anlan.promise.revision;

import anlan.promise.plan.Plan;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every version of a plan's text, the latest first. */
@Component
public class PlanVersions {

    public record Version(int version, Plan plan, Instant at, String by, String why) {}

    private record Row(int version, String content, OffsetDateTime at, String by, String why) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Version> all(long campaign) {
        return jdbc.sql("""
                        select version, content::text as content, made_at as "at", made_by as "by", why
                        from plan_version where campaign = :campaign order by version desc
                        """).param("campaign", campaign).query(Row.class).list().stream()
                .map(r -> new Version(
                        r.version(), json.readValue(r.content(), Plan.class), r.at().toInstant(), r.by(), r.why()))
                .toList();
    }
}
