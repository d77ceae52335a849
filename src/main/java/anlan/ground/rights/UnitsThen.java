package anlan.ground.rights;

import anlan.ground.staff.UnitKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units as they stood at some moment: what belonged to what, and who answered for which area. */
final class UnitsThen {

    record State(
            long unit, String name, String kind, @Nullable Long parent, List<String> areas, boolean there) {}

    private final Map<Long, State> states = new HashMap<>();
    private final Map<Long, List<Long>> below = new HashMap<>();
    private final List<Long> all;

    UnitsThen(Collection<State> known) {
        all = known.stream().map(State::unit).sorted().toList();
        known.forEach(s -> {
            states.put(s.unit(), s);
            if (s.parent() != null) {
                below.computeIfAbsent(s.parent(), p -> new ArrayList<>()).add(s.unit());
            }
        });
    }

    boolean there(long unit) {
        var state = states.get(unit);
        return state != null && state.there();
    }

    /** Those whose name of the time has the text in it. */
    List<Long> named(String text) {
        return states.values().stream()
                .filter(s -> s.name().toLowerCase(Locale.ROOT).contains(text))
                .map(State::unit)
                .toList();
    }

    String name(long unit) {
        var state = states.get(unit);
        return state == null ? "" : state.name();
    }

    /** The unit's areas, or those of the nearest above it that had any. */
    List<String> areas(long unit) {
        for (var state : line(unit)) {
            if (!state.areas().isEmpty()) {
                return state.areas();
            }
        }
        return List.of();
    }

    /** The unit and all below it; for a wide post of the commission all units. */
    List<Long> units(long unit, boolean wide) {
        if (everywhere(unit, wide)) {
            return all;
        }
        var found = new LinkedHashSet<Long>();
        var next = new ArrayDeque<>(List.of(unit));
        while (!next.isEmpty()) {
            var one = next.poll();
            if (found.add(one)) {
                next.addAll(below.getOrDefault(one, List.of()));
            }
        }
        return found.stream().sorted().toList();
    }

    boolean everywhere(long unit, boolean wide) {
        return wide && line(unit).stream().anyMatch(s -> s.kind().equals(UnitKind.COMMISSION.code()));
    }

    private List<State> line(long unit) {
        var line = new ArrayList<State>();
        var at = states.get(unit);
        while (at != null && line.size() < 20) {
            line.add(at);
            at = at.parent() == null ? null : states.get(at.parent());
        }
        return line;
    }
}
