package anlan.ground.staff;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which posts a person holds now; asked anew at each request. */
@Component
@Transactional(readOnly = true)
class Posts implements Viewers {

    private static final String HELD = """
            with recursive held as (
              select p.id, p.unit, p.role, u.name as unit_name
              from post p join unit u on u.district = p.district and u.id = p.unit
              where p.person = :person and p.since <= :today and (p.until is null or p.until >= :today)
            ), below (post, unit) as (
              select id, unit from held
              union select b.post, u.id from below b join unit u on u.parent = b.unit
            )
            select h.id, h.unit, h.unit_name, h.role,
                   array(select a.area from unit_area a where a.unit = h.unit order by a.area) as areas,
                   array(select b.unit from below b where b.post = h.id order by b.unit) as units
            from held h order by h.id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Posts(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Viewer> now(SignedIn who) {
        return jdbc.sql("select name from person where id = :id and (left_on is null or left_on > :today)")
                .param("id", who.id())
                .param("today", clock.today())
                .query(String.class)
                .optional()
                .map(name -> new Viewer(who, name, held(who.id(), clock.today())));
    }

    private List<Viewer.Post> held(long person, LocalDate today) {
        return jdbc.sql(HELD)
                .param("person", person)
                .param("today", today)
                .query((row, n) -> post(row))
                .list();
    }

    private static Viewer.Post post(ResultSet row) throws SQLException {
        var role = Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT));
        return new Viewer.Post(
                row.getLong("id"),
                row.getLong("unit"),
                row.getString("unit_name"),
                role.code(),
                role.rights(),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                Arrays.asList((Long[]) row.getArray("units").getArray()));
    }

    @Override
    public Optional<SignedIn> bearer(String token) {
        return Optional.empty();
    }
}
