package anlan.promise.schedule;

import anlan.ground.notify.Holders;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What units and the people in them are called. */
@Component
class Names {

    private final Units units;
    private final Holders holders;

    Names(Units units, Holders holders) {
        this.units = units;
        this.holders = holders;
    }

    /** In order of their codes. */
    Map<Long, String> units(Collection<Long> ids) {
        var names = new LinkedHashMap<Long, String>();
        units.among(ids).forEach(u -> names.put(u.id(), u.name()));
        return names;
    }

    /** Those who work in the units or their sections. */
    Map<Long, String> people(Collection<Long> ids) {
        var all = new HashSet<>(ids);
        ids.forEach(id -> units.children(id).stream().map(Unit::id).forEach(all::add));
        return holders.within(all);
    }
}
