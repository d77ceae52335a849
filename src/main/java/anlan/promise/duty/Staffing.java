package anlan.promise.duty;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Holders;
import anlan.ground.staff.Choice;
import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.util.ArrayList;
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

    /** Those that the viewer may give a duty to: any in reach, of a part those of the whole's unit and right below it. */
    public Map<Long, String> units(Viewer viewer, Duty.@Nullable Whole whole) {
        var reach = viewer.reach(Right.DUTIES_KEEP);
        var names = new LinkedHashMap<Long, String>();
        var all = whole == null ? units.among(reach) : below(whole.unit());
        all.stream().filter(u -> u.endedOn() == null && reach.has(u.id())).forEach(u -> names.put(u.id(), u.name()));
        return names;
    }

    private List<Unit> below(long unit) {
        var all = new ArrayList<>(units.find(unit).stream().toList());
        all.addAll(units.children(unit));
        return all;
    }

    /** Those who work in the unit or its sections, by id. */
    public Map<Long, String> people(long unit) {
        return new TreeMap<>(holders.within(below(unit).stream().map(Unit::id).toList()));
    }

    public String unit(long id) {
        return units.find(id).map(Unit::name).orElse("");
    }

    /** What a person of the unit is called. */
    public String person(@Nullable Long id, long unit) {
        return id == null ? "" : people(unit).getOrDefault(id, "");
    }

    public static List<Choice> choices(Map<Long, String> named) {
        return named.entrySet().stream()
                .map(e -> new Choice(e.getKey().toString(), e.getValue()))
                .toList();
    }
}
