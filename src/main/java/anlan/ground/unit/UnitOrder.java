package anlan.ground.unit;

import anlan.ground.staff.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Units as a tree reads: each under the one it belongs to; one whose parent is out of sight stands at the left. */
record UnitOrder(List<Unit> units, Map<Long, Integer> depths) {

    static UnitOrder of(List<Unit> seen) {
        var ids = new HashSet<>(seen.stream().map(Unit::id).toList());
        var below = new HashMap<Long, List<Unit>>();
        for (var unit : seen) {
            var parent = unit.parent() == null || !ids.contains(unit.parent()) ? 0L : unit.parent();
            below.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit);
        }
        var order = new UnitOrder(new ArrayList<>(), new HashMap<>());
        order.walk(0L, 0, below);
        return order;
    }

    private void walk(long at, int depth, Map<Long, List<Unit>> below) {
        for (var unit : below.getOrDefault(at, List.of())) {
            units.add(unit);
            depths.put(unit.id(), depth);
            walk(unit.id(), depth + 1, below);
        }
    }
}
