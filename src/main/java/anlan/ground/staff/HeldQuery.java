package anlan.ground.staff;

import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks which posts a person holds today. */
@Component
class HeldQuery {

    private static final String HELD = """
            select n.name, p.id, p.unit, u.name as unit_name, p.role,
                   array(select a.area from unit_area a
                         where a.district = p.district and a.unit = (
                           select l.above from unit_line l
                           where l.district = p.district and l.unit = p.unit
                             and exists (select from unit_area x where x.district = l.district and x.unit = l.above)
                           order by l.depth limit 1)
                         order by a.area) as areas,
                   p.role = any(:wide) and exists (select from unit_line l
                     join unit c on c.district = l.district and c.id = l.above and c.kind = 'commission'
                     where l.district = p.district and l.unit = p.unit) as everywhere
            from person n
            left join (post p join unit u on u.district = p.district and u.id = p.unit
                         and (u.ended_on is null or u.ended_on > :today))
              on p.district = n.district and p.person = n.id
              and p.since <= :today and (p.until is null or p.until >= :today)
            where n.id = :person and (n.left_on is null or n.left_on > :today)
            order by p.id
            """;

    /** A row of the person; the post is absent when they hold none. */
    record Held(String name, Optional<Post> post) {}

    /** @param areas those of the unit, or of the nearest above it that has any */
    record Post(long id, long unit, String unitName, Role role, List<String> areas, boolean everywhere) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    HeldQuery(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing once they have left. */
    @Transactional(readOnly = true)
    List<Held> of(long person) {
        return jdbc.sql(HELD)
                .param("person", person)
                .param("today", clock.today())
                .param("wide", Role.wideCodes())
                .query(HeldQuery::held)
                .list();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var role = Role.of(row.getString("role"));
        return new Held(row.getString("name"), role.isEmpty() ? Optional.empty() : Optional.of(post(row, role.get())));
    }

    private static Post post(ResultSet row, Role role) throws SQLException {
        return new Post(
                row.getLong("id"),
                row.getLong("unit"),
                row.getString("unit_name"),
                role,
                List.of((String[]) row.getArray("areas").getArray()),
                row.getBoolean("everywhere"));
    }
}
