package anlan.fact.sweep;

import anlan.ground.access.Right;
import anlan.ground.notify.Holders;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who walks a sweep. */
@Component
@Transactional(readOnly = true)
class Teams {

    record Team(int team, String name, String people) {}

    private final JdbcClient jdbc;
    private final Holders holders;
    private final Units units;

    Teams(JdbcClient jdbc, Holders holders, Units units) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.units = units;
    }

    List<Team> of(Sweep sweep) {
        return jdbc.sql("""
                        select t.team, t.name, string_agg(m.name, ', ' order by m.person) as people
                        from sweep_team t join sweep_member m on m.district = t.district and m.sweep = t.sweep and m.team = t.team
                        where t.sweep = :sweep group by t.team, t.name order by t.team
                        """).param("sweep", sweep.id()).query(Team.class).list();
    }

    Map<Integer, String> names(Sweep sweep) {
        var names = new LinkedHashMap<Integer, String>();
        of(sweep).forEach(t -> names.put(t.team(), t.name()));
        return names;
    }

    /** Those of the unit and its sections who may walk, by name. */
    Map<Long, String> people(long unit) {
        var own = new ArrayList<Long>(List.of(unit));
        units.children(unit).stream().map(Unit::id).forEach(own::add);
        var people = new TreeMap<>(holders.within(own));
        people.keySet().retainAll(holders.at(Right.SWEEPS_WALK, unit));
        return people;
    }
}
