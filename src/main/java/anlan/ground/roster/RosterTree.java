package anlan.ground.roster;

import anlan.ground.staff.Unit;
import anlan.ground.staff.Units;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would belong to what once the rows are written: each row below the units that it says, all others where they are. */
final class RosterTree {

    private final Units units;
    private final Map<String, RosterLine.OfUnit> rows = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();

    RosterTree(Units units, Collection<RosterLine.OfUnit> rows) {
        this.units = units;
        rows.forEach(row -> this.rows.put(row.code(), row));
    }

    /** From the top down, without those that go round in a circle or hang on one. */
    List<RosterLine.OfUnit> down() {
        var sound = new ArrayList<>(rows.values());
        sound.removeIf(this::circles);
        sound.sort(Comparator.comparingInt(row -> above(row.code()).size()));
        return sound;
    }

    boolean circles(RosterLine.OfUnit row) {
        var line = above(row.code());
        return new HashSet<>(line).size() < line.size();
    }

    /** Codes from the unit upwards; one stands in it twice where it goes round. */
    private List<String> above(String code) {
        var line = new ArrayList<String>();
        var met = new HashSet<String>();
        for (var at = code; !at.isEmpty(); at = parent(at)) {
            line.add(at);
            if (!met.add(at)) {
                break;
            }
        }
        return line;
    }

    private String parent(String code) {
        var row = rows.get(code);
        return row != null ? row.parent() : known.computeIfAbsent(code, this::now);
    }

    private String now(String code) {
        return units.byCode(code)
                .flatMap(u -> Optional.ofNullable(u.parent()))
                .flatMap(units::find)
                .map(Unit::code)
                .orElse("");
    }
}
