package anlan.ground.staff;

import anlan.ground.access.Reach;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Like;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The district's units: what they are called, what belongs to what, who answers for which area. */
@Component
@Transactional(readOnly = true)
public class Units {

    /** The coordinator's unit in every district. */
    public static final String COMMISSION = "zfw";

    private static final String READ = """
            select u.id, u.code, u.name, u.kind, u.parent, u.ended_on, u.version,
                   array(select a.area from unit_area a where a.district = u.district and a.unit = u.id order by a.area) as areas
            from unit u
            """;
    private static final String THERE = " (u.ended_on is null or u.ended_on > :today) ";

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Units(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The unit, also one that is no more. */
    public Optional<Unit> find(long id) {
        return jdbc.sql(READ + "where u.id = :id")
                .param("id", id)
                .query(Units::unit)
                .optional();
    }

    /** The unit, also one that is no more. */
    public Optional<Unit> byCode(String code) {
        return jdbc.sql(READ + "where u.code = :code")
                .param("code", code)
                .query(Units::unit)
                .optional();
    }

    /** All units there are today, in order of code. */
    public List<Unit> all() {
        return jdbc.sql(READ + "where" + THERE + "order by u.code")
                .param("today", clock.today())
                .query(Units::unit)
                .list();
    }

    /** What the first so many of them are called, in order of code. */
    public Map<Long, String> names(int most) {
        return named(jdbc.sql("select u.id, u.name from unit u where" + THERE + "order by u.code limit :most")
                .param("today", clock.today())
                .param("most", most));
    }

    /** What those with the ids are called, also ones that are no more, in order of code. */
    public Map<Long, String> names(Collection<Long> ids) {
        return named(jdbc.sql("select u.id, u.name from unit u where u.id = any(:ids) order by u.code")
                .param("ids", ids.toArray(Long[]::new)));
    }

    private static Map<Long, String> named(JdbcClient.StatementSpec sql) {
        var names = new LinkedHashMap<Long, String>();
        sql.query(row -> {
            names.put(row.getLong("id"), row.getString("name"));
        });
        return names;
    }

    /** Those among the given ids, also ones that are no more, in order of code: what a viewer's scope lets one see. */
    public List<Unit> among(Collection<Long> ids) {
        return jdbc.sql(READ + "where u.id = any(:ids) order by u.code")
                .param("ids", ids.toArray(Long[]::new))
                .query(Units::unit)
                .list();
    }

    /** As {@link #among(Collection)}, of a viewer's reach. */
    public List<Unit> among(Reach reach) {
        return among(reach, "");
    }

    /** @param q part of a name or a code; empty for all */
    public List<Unit> among(Reach reach, String q) {
        var named = q.isEmpty() ? "" : " and (u.name ilike :like or u.code ilike :like)";
        return jdbc.sql(READ + "where " + reach.holds("u.id") + named + " order by u.code")
                .param("units", reach.ids())
                .param("like", Like.within(q))
                .query(Units::unit)
                .list();
    }

    /** The units right below, as they are today. */
    public List<Unit> children(long id) {
        return jdbc.sql(READ + "where u.parent = :id and" + THERE + "order by u.code")
                .param("id", id)
                .param("today", clock.today())
                .query(Units::unit)
                .list();
    }

    /** The units that answer for exactly this area, townships first. */
    public List<Unit> answering(String area) {
        return jdbc.sql(READ + """
                        where exists (select from unit_area a where a.district = u.district and a.unit = u.id and a.area = :area)
                          and""" + THERE + "order by u.kind <> 'township', u.kind, u.code")
                .param("area", area)
                .param("today", clock.today())
                .query(Units::unit)
                .list();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                UnitKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("parent", Long.class),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"));
    }
}
