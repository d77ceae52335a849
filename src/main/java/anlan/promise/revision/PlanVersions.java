package anlan.promise.revision;

import anlan.promise.plan.Campaign;
import anlan.promise.plan.FigureChange;
import anlan.promise.plan.Plan;
import anlan.promise.plan.Plans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
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
     * @param revision that it came from; null where nobody had to approve
     * @param off why it was called off before its day; null while it was not
     */
    public record Version(
            int version,
            Plan plan,
            Instant at,
            String by,
            String why,
            @Nullable LocalDate effectiveOn,
            String approved,
            @Nullable Long revision,
            @Nullable String off) {

        public boolean ahead(LocalDate today) {
            return off == null && effectiveOn != null && effectiveOn.isAfter(today);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Plans plans;
    private final Clock clock;

    PlanVersions(JdbcClient jdbc, JsonMapper json, Plans plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.json = json;
        this.clock = clock;
    }

    public List<Version> all(long campaign) {
        return jdbc.sql("""
                        select v.version, v.content::text as content, v.made_at, v.made_by, v.why, v.effective_on, v.revision,
                          coalesce(s.made_by || ' ' || s.unit, '') as approved, o.why as off
                        from plan_version v
                        left join plan_version_off o on o.district = v.district and o.campaign = v.campaign and o.version = v.version
                        left join plan_revision_step s on s.district = v.district and s.revision = v.revision and s.kind = 'approved'
                        where v.campaign = :campaign order by v.version desc
                        """).param("campaign", campaign).query(this::version).list();
    }

    private Version version(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getInt("version"),
                json.readValue(row.getString("content"), Plan.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("why"),
                row.getObject("effective_on", LocalDate.class),
                row.getString("approved"),
                row.getObject("revision", Long.class),
                row.getString("off"));
    }

    /** What was approved last and not called off. */
    public Version latest(Campaign campaign) {
        return all(campaign.id()).stream()
                .filter(v -> v.off() == null)
                .findFirst()
                .orElseThrow();
    }

    /** The one that it was made upon; empty for the first. */
    public Optional<Version> before(Campaign campaign, Version version) {
        return all(campaign.id()).stream()
                .filter(v -> v.version() < version.version() && v.off() == null)
                .findFirst();
    }

    /** Figures that differ between two versions, in no order. */
    public List<FigureChange> figures(Campaign campaign, Version earlier, Version later) {
        return FigureChange.between(
                plans.targets(campaign, earlier.version()), plans.targets(campaign, later.version()));
    }

    public Optional<Version> find(long campaign, int version) {
        return all(campaign).stream().filter(v -> v.version() == version).findFirst();
    }

    /** Which version the revision became, while that one waits for its day. */
    Optional<Version> ahead(Revision.Kept kept) {
        return all(kept.campaign()).stream()
                .filter(v -> v.ahead(LocalDate.now(clock)) && Objects.equals(v.revision(), kept.id()))
                .findFirst();
    }

    /** Approved, and not yet in force. */
    public List<Version> ahead(Campaign campaign) {
        var today = LocalDate.now(clock);
        return all(campaign.id()).stream().filter(v -> v.ahead(today)).toList();
    }
}
