package anlan.ground.staff;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Systems;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which posts a person holds now; asked anew at each request, so that whoever left or changed posts is met by it at once. */
@Component
@Transactional(readOnly = true)
class Posts implements Viewers {

    private static final String HELD = """
            select n.name, p.id, p.unit, u.name as unit_name, p.role,
                   areas_of(p.unit) as areas, units_of(p.unit, p.role = any(:wide)) as units
            from person n
            left join (post p join unit u on u.district = p.district and u.id = p.unit
                         and (u.ended_on is null or u.ended_on > :today))
              on p.district = n.district and p.person = n.id
              and p.since <= :today and (p.until is null or p.until >= :today)
            where n.id = :person and (n.left_on is null or n.left_on > :today)
            order by p.id
            """;

    /** A row of the person; the post is absent when they hold none. */
    private record Held(String name, Optional<Viewer.Post> post) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Systems systems;

    Posts(JdbcClient jdbc, OfficeClock clock, Systems systems) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.systems = systems;
    }

    @Override
    public Optional<Viewer> now(SignedIn who) {
        return who.kind() == SignedIn.Kind.SYSTEM ? systems.now(who) : person(who);
    }

    private Optional<Viewer> person(SignedIn who) {
        var held = jdbc.sql(HELD)
                .param("person", who.id())
                .param("today", clock.today())
                .param("wide", Role.wideCodes())
                .query(Posts::held)
                .list();
        return held.stream().findFirst().map(first -> new Viewer(who, first.name(), posts(held)));
    }

    private static List<Viewer.Post> posts(List<Held> held) {
        return held.stream().flatMap(h -> h.post().stream()).toList();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        var role = Role.of(row.getString("role"));
        return new Held(name, role.isEmpty() ? Optional.empty() : Optional.of(post(row, role.get())));
    }

    private static Viewer.Post post(ResultSet row, Role role) throws SQLException {
        return new Viewer.Post(
                row.getLong("id"),
                row.getLong("unit"),
                row.getString("unit_name"),
                role.code(),
                role.rights(),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                Arrays.asList((Long[]) row.getArray("units").getArray()));
    }
}
