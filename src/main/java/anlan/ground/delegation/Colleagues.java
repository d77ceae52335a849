package anlan.ground.delegation;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Role;
import anlan.ground.store.Like;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those one may ask to stand in: everybody here of one's own office and its sections, and of the units one sees, who checks nobody. The
 * nearest come first.
 */
@Component
@Transactional(readOnly = true)
class Colleagues {

    /** A post held now, one line per post. */
    record Line(long person, String name, String account, String unit, String role, String title) {}

    private static final String FIND = """
            with near as materialized (
              select distinct (select l.above from unit_line l
                  join unit u on u.district = l.district and u.id = l.above and u.kind <> 'section'
                  where l.unit = own.unit order by l.depth limit 1) as office
              from unnest(cast(:own as bigint[])) own (unit)
            ), held as (
              select p.district, p.id, p.person, p.role, p.title, u.name as unit, p.unit = any(:own) as beside
              from post p join unit u on u.district = p.district and u.id = p.unit and (u.ended_on is null or u.ended_on > :today)
              where p.since <= :today and (p.until is null or p.until >= :today)
                and (u.id in (select office from near) or u.kind = 'section' and u.parent in (select office from near) or SEEN)
            ), found as (
              select n.district, n.id, n.name, a.name as account, bool_or(h.beside) as beside
              from held h
              join person n on n.district = h.district and n.id = h.person and (n.left_on is null or n.left_on > :today)
              join account a on a.district = n.district and a.person = n.id
              where n.id <> :self and (cast(:only as bigint) is null or n.id = :only)
                and (n.name ilike :like or a.name ilike :like or h.unit ilike :like or h.title ilike :like)
                and not exists (select from post x where x.district = n.district and x.person = n.id and x.role = any(:independent)
                  and x.since <= :today and (x.until is null or x.until >= :today))
              group by n.district, n.id, n.name, a.name
              order by n.name = :q desc, beside desc, n.id limit :limit
            )
            select s.id as person, s.name, s.account, h.unit, h.role, h.title
            from found s join held h on h.district = s.district and h.person = s.id
            order by s.name = :q desc, s.beside desc, s.id, h.id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Colleagues(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param q part of a name, an account, a unit or a title; empty for all
     * @param limit of people
     */
    List<Line> find(Viewer viewer, String q, int limit) {
        return find(viewer, q, null, limit);
    }

    /** Whether the person is among those that {@link #find} would find. */
    boolean has(Viewer viewer, String q, long person) {
        return !find(viewer, q, person, 1).isEmpty();
    }

    private List<Line> find(Viewer viewer, String q, @Nullable Long only, int limit) {
        var seen = viewer.reach(Right.STAFF_SEE);
        return jdbc.sql(FIND.replace("SEEN", seen.holds("p.unit")))
                .param("own", viewer.posts().stream().map(Viewer.Post::unit).toArray(Long[]::new))
                .param("units", seen.ids())
                .param("self", viewer.who().id())
                .param("only", only)
                .param("q", q)
                .param("like", Like.within(q))
                .param("independent", independent())
                .param("today", clock.today())
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    private static String[] independent() {
        return Arrays.stream(Role.values())
                .filter(Role::independent)
                .map(Role::code)
                .toArray(String[]::new);
    }
}
