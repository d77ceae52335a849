package anlan.ground.rights;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Role;
import anlan.ground.store.Like;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which posts were held on a day, and what each gave where: all as it stood at that day's end, roles with the rights they have now. */
@Component
@Transactional(readOnly = true)
class Holdings {

    /** @param until the last day held, where it is known */
    record Holding(
            long person,
            String name,
            String account,
            Viewer.Post post,
            LocalDate since,
            @Nullable LocalDate until) {

        Role role() {
            return Role.of(post.role()).orElseThrow();
        }
    }

    private static final OffsetDateTime LATER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** The last state noted by the moment; the first one where there is none so early. */
    private static final String UNITS = """
            select u.id as unit, coalesce(p.name, u.name) as name, coalesce(p.kind, u.kind) as kind,
                   case when p.unit is null then u.parent else p.parent end as parent,
                   case when p.unit is null
                     then array(select a.area from unit_area a where a.district = u.district and a.unit = u.id order by a.area)
                     else p.areas end as areas,
                   case when p.unit is null then u.ended_on else p.ended_on end as ended_on
            from unit u left join lateral (
              select * from unit_past p where p.district = u.district and p.unit = u.id
              order by p.at <= :moment desc, case when p.at <= :moment then p.at end desc, p.at limit 1
            ) p on true
            """;

    private static final String HELD = """
            select n.id as person, n.name, a.name as account, p.id as post, p.unit, p.role, p.since, p.until
            from post p
            join person n on n.district = p.district and n.id = p.person
            join account a on a.district = p.district and a.person = p.person
            left join lateral (
              select * from person_past h where h.district = n.district and h.person = n.id
              order by h.at <= :moment desc, case when h.at <= :moment then h.at end desc, h.at limit 1
            ) h on true
            where p.since <= :day and (p.until is null or p.until >= :day) and p.given_at < :moment
              and case when h.person is null then n.left_on is null or n.left_on > :day else h.left_on is null or h.left_on > :day end
              and %s
            order by n.name, n.id, p.id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Holdings(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UnitsThen units(LocalDate day) {
        return new UnitsThen(jdbc.sql(UNITS)
                .param("moment", moment(day))
                .query((row, number) -> state(row, day))
                .list());
    }

    /**
     * Of the units, in the order of names.
     *
     * @param q part of the holder's name or account, or of the unit's name, in small letters; empty for all
     */
    List<Holding> in(Collection<Long> units, String q, LocalDate day, UnitsThen then) {
        return held(
                "p.unit = any(:units) and (:q = '' or n.name ilike :like or a.name ilike :like or p.unit = any(:named))",
                Map.of(
                        "units",
                        ids(units),
                        "q",
                        q,
                        "like",
                        Like.within(q),
                        "named",
                        ids(q.isEmpty() ? List.of() : then.named(q))),
                day,
                then);
    }

    List<Holding> of(Collection<Long> people, LocalDate day, UnitsThen then) {
        return held("p.person = any(:people)", Map.of("people", ids(people)), day, then);
    }

    private List<Holding> held(String which, Map<String, Object> params, LocalDate day, UnitsThen then) {
        return jdbc
                .sql(HELD.formatted(which))
                .params(params)
                .param("moment", moment(day))
                .param("day", day)
                .query((row, number) -> holding(row, then))
                .list()
                .stream()
                .filter(h -> then.there(h.post().unit()))
                .toList();
    }

    private static Long[] ids(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    /** The end of the day; of today, whatever holds now. */
    private OffsetDateTime moment(LocalDate day) {
        return day.isBefore(clock.today())
                ? day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime()
                : LATER;
    }

    private static UnitsThen.State state(ResultSet row, LocalDate day) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        return new UnitsThen.State(
                row.getLong("unit"),
                row.getString("name"),
                row.getString("kind"),
                row.getObject("parent", Long.class),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                ended == null || ended.isAfter(day));
    }

    private static Holding holding(ResultSet row, UnitsThen then) throws SQLException {
        var unit = row.getLong("unit");
        var role = Role.of(row.getString("role")).orElseThrow();
        var post = new Viewer.Post(
                row.getLong("post"),
                unit,
                then.name(unit),
                role.code(),
                role.rights(),
                then.areas(unit),
                then.units(unit, role.wide()),
                then.everywhere(unit, role.wide()));
        return new Holding(
                row.getLong("person"),
                row.getString("name"),
                row.getString("account"),
                post,
                Objects.requireNonNull(row.getObject("since", LocalDate.class)),
                row.getObject("until", LocalDate.class));
    }
}
