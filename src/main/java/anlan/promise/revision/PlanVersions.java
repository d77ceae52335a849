package anlan.promise.revision;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every version of a plan's text, the latest first, also those approved whose day has not come. */
@Component
public class PlanVersions {

    /**
     * @param effectiveOn its first day; null for one that held from its making
     * @param approved who approved it, ready to show; empty where nobody had to
     */
    public record Version(
            int version,
            Plan plan,
            Instant at,
            String by,
            String why,
            @Nullable LocalDate effectiveOn,
            String approved) {

        public boolean ahead(LocalDate today) {
            return effectiveOn != null && effectiveOn.isAfter(today);
        }
    }

    private record Row(
            int version,
            String content,
            OffsetDateTime at,
            String by,
            String why,
            @Nullable LocalDate effectiveOn,
            @Nullable String approved) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PlanVersions(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public List<Version> all(long campaign) {
        return jdbc.sql("""
                        select v.version, v.content::text as content, v.made_at as "at", v.made_by as "by", v.why, v.effective_on,
                          s.made_by || ' ' || s.unit as approved
                        from plan_version v left join plan_revision_step s on s.district = v.district and s.revision = v.revision
                          and s.kind = 'approved'
                        where v.campaign = :campaign order by v.version desc
                        """).param("campaign", campaign).query(Row.class).list().stream()
                .map(r -> new Version(
                        r.version(),
                        json.readValue(r.content(), Plan.class),
                        r.at().toInstant(),
                        r.by(),
                        r.why(),
                        r.effectiveOn(),
                        r.approved() == null ? "" : r.approved()))
                .toList();
    }

    Version latest(Campaign campaign) {
        return all(campaign.id()).getFirst();
    }

    public Optional<Version> find(long campaign, int version) {
        return all(campaign).stream().filter(v -> v.version() == version).findFirst();
    }

    /** Approved, and not yet in force. */
    public List<Version> ahead(Campaign campaign) {
        var today = LocalDate.now(clock);
        return all(campaign.id()).stream().filter(v -> v.ahead(today)).toList();
    }
}
