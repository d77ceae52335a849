package anlan.promise.history;

import anlan.promise.plan.TargetCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading of what was done to figures, the latest first. */
@Component
class ActLog {

    /**
     * @param reversed taken back since
     * @param overtaken some of its figures were changed again since
     * @param version of the plan that it came with; null where it was done at once
     * @param off whether that one was called off before its day
     */
    record Done(
            long id,
            String kind,
            OffsetDateTime at,
            String by,
            String unit,
            String why,
            boolean reversed,
            boolean overtaken,
            @Nullable Integer version,
            @Nullable LocalDate effectiveOn,
            boolean off) {}

    record Step(
            long act,
            String indicator,
            @Nullable String phase,
            String area,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {

        TargetCell cell() {
            return new TargetCell(indicator, phase, area);
        }
    }

    private static final String DONE = """
            select a.id, a.kind, a.made_at as "at", a.made_by as "by", a.unit, a.why,
              exists (select from target_act r where r.district = a.district and r.reverses = a.id) as reversed,
              exists (select from target_version v join target_now n on n.district = v.district and n.campaign = v.campaign
                      and n.area = v.area and n.phase = v.phase and n.indicator = v.indicator
                      where v.district = a.district and v.act = a.id and n.version > v.version) as overtaken,
              p.version, p.effective_on,
              exists (select from plan_version_off o where o.district = a.district and o.campaign = a.campaign
                      and o.version = a.plan_version) as off
            from target_act a
            left join plan_version p on p.district = a.district and p.campaign = a.campaign and p.version = a.plan_version
            where a.campaign = :campaign
            """;

    private final JdbcClient jdbc;

    ActLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Done> before(long campaign, long id, int most) {
        return jdbc.sql(DONE + " and a.id < :id order by a.id desc limit :most")
                .param("campaign", campaign)
                .param("id", id)
                .param("most", most)
                .query(Done.class)
                .list();
    }

    Optional<Done> find(long campaign, long id) {
        return jdbc.sql(DONE + " and a.id = :id")
                .param("campaign", campaign)
                .param("id", id)
                .query(Done.class)
                .optional();
    }

    /** How many figures came with each version of the plan. */
    Map<Integer, Integer> ofVersions(long campaign) {
        return jdbc
                .sql("""
                        select a.plan_version as version, count(*) as figures from target_act a
                        join target_version v on v.district = a.district and v.act = a.id
                        where a.campaign = :campaign and a.plan_version is not null group by a.plan_version
                        """)
                .param("campaign", campaign)
                .query((row, n) -> Map.entry(row.getInt("version"), row.getInt("figures")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<Long, List<Step>> steps(Collection<Long> acts) {
        return jdbc.sql("""
                        select v.act, v.indicator, nullif(v.phase, '') as phase, v.area, b.value as before, v.value as after
                        from target_version v
                        left join lateral (select b.value from target_version b
                          join target_act a on a.district = b.district and a.id = b.act
                          where b.district = v.district and b.campaign = v.campaign and b.area = v.area and b.phase = v.phase
                            and b.indicator = v.indicator and b.version < v.version
                            and not exists (select from plan_version_off o where o.district = a.district
                              and o.campaign = a.campaign and o.version = a.plan_version)
                          order by b.version desc limit 1) b on true
                        where v.act = any(:acts) order by v.act, v.indicator, v.phase, v.area
                        """).param("acts", acts.toArray(Long[]::new)).query(Step.class).list().stream()
                .collect(Collectors.groupingBy(Step::act));
    }
}
