package anlan.fact.problem;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Holders;
import anlan.ground.staff.Unit;
import anlan.ground.staff.UnitKind;
import anlan.ground.staff.Units;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units and their people, to choose from and to be called by name. */
@Component
public class Staffing {

    private final Units units;
    private final Holders holders;

    Staffing(Units units, Holders holders) {
        this.units = units;
        this.holders = holders;
    }

    /** Those that the viewer may give problems to. */
    public Map<Long, String> units(Viewer viewer) {
        var names = new LinkedHashMap<Long, String>();
        if (viewer.may(Right.PROBLEMS_ASSIGN)) {
            units.among(viewer.reach(Right.PROBLEMS_ASSIGN)).stream()
                    .filter(u -> u.endedOn() == null)
                    .forEach(u -> names.put(u.id(), u.name()));
        }
        return names;
    }

    /** All there are: a problem is offered to any. */
    public Map<Long, String> units() {
        var names = new LinkedHashMap<Long, String>();
        units.all().forEach(u -> names.put(u.id(), u.name()));
        return names;
    }

    /** All there are; none where they are more than so many. */
    public Map<Long, String> units(int most) {
        var some = units.names(most + 1);
        return some.size() > most ? Map.of() : some;
    }

    /** Those who work in the unit or its sections, by name. */
    public Map<Long, String> people(long unit) {
        var own = new java.util.ArrayList<Long>(List.of(unit));
        units.children(unit).stream()
                .filter(u -> u.kind() == UnitKind.SECTION)
                .map(Unit::id)
                .forEach(own::add);
        return new TreeMap<>(holders.within(own));
    }

    /** What many units are called, asked once. */
    public Map<Long, String> units(Collection<Long> ids) {
        return units.names(ids);
    }

    public String unit(@Nullable Long id) {
        return id == null ? "" : units.find(id).map(Unit::name).orElse("");
    }

    /** What a person of the unit is called. */
    public String person(@Nullable Long id, @Nullable Long unit) {
        return id == null || unit == null ? "" : people(unit).getOrDefault(id, "");
    }
}
