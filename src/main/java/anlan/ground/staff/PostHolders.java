package anlan.ground.staff;

import anlan.ground.access.Right;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Holders;
import anlan.ground.store.District;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a right by a post, as of now: whom messages go to. */
@Component
@Transactional(readOnly = true)
class PostHolders implements Holders {

    private static final String HELD = """
            from post p
            join unit u on u.district = p.district and u.id = p.unit and (u.ended_on is null or u.ended_on > :today)
            join person n on n.district = p.district and n.id = p.person and (n.left_on is null or n.left_on > :today)
            where p.since <= :today and (p.until is null or p.until >= :today) and
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Units units;

    PostHolders(JdbcClient jdbc, OfficeClock clock, Units units) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.units = units;
    }

    @Override
    public Set<Long> at(Right right, long unit) {
        return new HashSet<>(held(
                        "distinct p.person",
                        "p.role = any(:roles) and (u.id = :at or u.kind = 'section' and u.parent = :at)")
                .param("roles", roles(right))
                .param("at", unit)
                .query(Long.class)
                .list());
    }

    @Override
    public Set<Long> ofDistrict(Right right) {
        return new HashSet<>(held("distinct p.person", "p.role = any(:roles) and :at = any(areas_of(p.unit))")
                .param("roles", roles(right))
                .param("at", District.current() + "000000")
                .query(Long.class)
                .list());
    }

    @Override
    public Set<Long> anywhere(Right right) {
        return new HashSet<>(held("distinct p.person", "p.role = any(:roles)")
                .param("roles", roles(right))
                .query(Long.class)
                .list());
    }

    @Override
    public Set<Long> of(long unit) {
        return new HashSet<>(held("distinct p.person", "(u.id = :at or u.kind = 'section' and u.parent = :at)")
                .param("at", unit)
                .query(Long.class)
                .list());
    }

    @Override
    public Map<Long, String> units(Collection<Long> ids) {
        var names = new LinkedHashMap<Long, String>();
        units.among(ids).stream()
                .filter(u -> u.endedOn() == null || u.endedOn().isAfter(clock.today()))
                .forEach(u -> names.put(u.id(), u.name()));
        return names;
    }

    @Override
    public Map<Long, String> within(Collection<Long> units) {
        var names = new TreeMap<Long, String>();
        held("distinct n.id, n.name", "p.unit = any(:at)")
                .param("at", units.toArray(Long[]::new))
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("name"));
                });
        return names;
    }

    private JdbcClient.StatementSpec held(String what, String which) {
        return jdbc.sql("select " + what + " " + HELD + which).param("today", clock.today());
    }

    private static String[] roles(Right right) {
        return Arrays.stream(Role.values())
                .filter(r -> r.rights().contains(right))
                .map(Role::code)
                .toArray(String[]::new);
    }
}
