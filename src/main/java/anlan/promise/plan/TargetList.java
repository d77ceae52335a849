package anlan.promise.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading of the figures as they stand on a day. */
@Component
public class TargetList {

    /** A figure with who wrote it. */
    public record Latest(@Nullable BigDecimal value, int version, String by) {}

    private static final String STANDING = """
            select t.indicator, nullif(t.phase, '') as phase, t.area, t.value, t.version
            from target_standing(cast(:day as date), cast(:known as timestamptz)) t where t.campaign = :campaign
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TargetList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec standing(String where, long campaign) {
        return jdbc.sql(STANDING + where)
                .param("day", LocalDate.now(clock))
                .param("known", OffsetDateTime.MAX)
                .param("campaign", campaign);
    }

    List<Target> of(long campaign) {
        return standing("", campaign).query(Target.class).list();
    }

    List<Target> of(long campaign, Collection<String> areas) {
        return standing(" and t.area = any(:areas)", campaign)
                .param("areas", areas.toArray(String[]::new))
                .query(Target.class)
                .list();
    }

    /** As they were known at the instant and in force on its day. */
    List<Target> of(long campaign, Collection<String> areas, Instant asOf) {
        return jdbc.sql(STANDING + " and t.area = any(:areas)")
                .param("day", LocalDate.ofInstant(asOf, clock.getZone()))
                .param("known", asOf.atOffset(ZoneOffset.UTC))
                .param("campaign", campaign)
                .param("areas", areas.toArray(String[]::new))
                .query(Target.class)
                .list();
    }

    /** What was said last of each, also where its day has not come. */
    List<Target> latest(long campaign) {
        return jdbc.sql("""
                        select t.indicator, nullif(t.phase, '') as phase, t.area, t.value, t.version
                        from target_now t where t.campaign = :campaign
                        """).param("campaign", campaign).query(Target.class).list();
    }

    List<Target> ofVersion(long campaign, int version) {
        return jdbc.sql("""
                        select t.indicator, nullif(t.phase, '') as phase, t.area, t.value, t.version
                        from target_of_version(:campaign, :version) t
                        """)
                .param("campaign", campaign)
                .param("version", version)
                .query(Target.class)
                .list();
    }

    /** Those of the roots and everything below them, and the district's own, which is everybody's. */
    public List<Target> seen(long campaign, Collection<String> roots, String district) {
        return standing("""
                         and (t.area = :district or t.area = any(:roots) or exists (select from area_line l
                           where l.district = t.district and l.area = t.area and l.above = any(:roots)))
                        order by t.indicator, t.phase, t.area
                        """, campaign)
                .param("roots", roots.toArray(String[]::new))
                .param("district", district)
                .query(Target.class)
                .list();
    }

    public Optional<Latest> now(long campaign, TargetCell cell) {
        return jdbc.sql("""
                        select v.value, v.version, a.made_by as "by" from target_version v
                        join target_act a on a.district = v.district and a.id = v.act
                        where v.campaign = :campaign and v.area = :area and v.phase = :phase and v.indicator = :indicator
                        order by v.version desc limit 1
                        """)
                .param("campaign", campaign)
                .param("area", cell.area())
                .param("phase", cell.phaseKey())
                .param("indicator", cell.indicator())
                .query(Latest.class)
                .optional();
    }
}
