package anlan.ground.staff;

import anlan.ground.access.SignedIn;
import anlan.ground.access.StandIns;
import anlan.ground.access.Systems;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which posts a person holds now; asked anew at each request, so that whoever left or changed posts is met by it at once. */
@Component
@Transactional(readOnly = true)
class Posts implements Viewers {

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
    private record Held(String name, Optional<Viewer.Post> post) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Systems systems;
    private final StandIns standIns;
    private final Reached reached;
    private final MessageSource words;

    Posts(
            JdbcClient jdbc,
            OfficeClock clock,
            Systems systems,
            StandIns standIns,
            Reached reached,
            MessageSource words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.systems = systems;
        this.standIns = standIns;
        this.reached = reached;
        this.words = words;
    }

    @Override
    public Optional<Viewer> now(SignedIn who) {
        return who.kind() == SignedIn.Kind.SYSTEM ? systems.now(who) : person(who);
    }

    private Optional<Viewer> person(SignedIn who) {
        var held = held(who.id());
        return held.stream()
                .findFirst()
                .map(first -> standIns.now(who)
                        .filter(s -> posts(held).stream().noneMatch(Posts::independent))
                        .flatMap(s -> standing(who, first.name(), s))
                        .orElseGet(() -> new Viewer(who, first.name(), posts(held))));
    }

    /** In the giver's post alone, as it is today; empty once they no longer hold it. */
    private Optional<Viewer> standing(SignedIn who, String name, StandIns.Standing standing) {
        var held = held(standing.giver());
        return posts(held).stream()
                .filter(p -> p.id() == standing.post())
                .findFirst()
                .map(p -> stood(
                        who,
                        name,
                        new Viewer.Giver(standing.giver(), held.getFirst().name()),
                        p));
    }

    private Viewer stood(SignedIn who, String name, Viewer.Giver giver, Viewer.Post post) {
        var both = words.getMessage("staff.stands-in", new Object[] {name, giver.name()}, Locale.SIMPLIFIED_CHINESE);
        return new Viewer(who, both, List.of(post.lent()), giver);
    }

    private List<Held> held(long person) {
        return jdbc.sql(HELD)
                .param("person", person)
                .param("today", clock.today())
                .param("wide", Role.wideCodes())
                .query(this::line)
                .list();
    }

    private static boolean independent(Viewer.Post post) {
        return Role.of(post.role()).filter(Role::independent).isPresent();
    }

    private static List<Viewer.Post> posts(List<Held> held) {
        return held.stream().flatMap(h -> h.post().stream()).toList();
    }

    private Held line(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        var role = Role.of(row.getString("role"));
        return new Held(name, role.isEmpty() ? Optional.empty() : Optional.of(post(row, role.get())));
    }

    private Viewer.Post post(ResultSet row, Role role) throws SQLException {
        var unit = row.getLong("unit");
        var everywhere = row.getBoolean("everywhere");
        return new Viewer.Post(
                row.getLong("id"),
                unit,
                row.getString("unit_name"),
                role.code(),
                role.rights(),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                reached.from(unit, everywhere),
                everywhere);
    }
}
