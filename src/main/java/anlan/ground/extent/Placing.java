package anlan.ground.extent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts what carries a code of another time to the area of its day: an old code to the one that followed, a new one to the one before, where
 * only one can be meant. Safe to share.
 */
public final class Placing {

    /** More changes than this in a row no area goes through. */
    private static final int MOST = 50;

    /** @param choices codes among which nobody can tell; empty where the area can be told */
    public record Place(String area, List<String> choices) {}

    /** A line of a change. */
    record Followed(String old, String fresh, LocalDate day, boolean stays) {}

    private record Turn(LocalDate day, List<String> areas) {}

    private final Map<String, Turn> ended = new HashMap<>();
    private final Map<String, Turn> begun = new HashMap<>();

    Placing(List<Followed> lines) {
        var stay = lines.stream().filter(Followed::stays).map(Followed::old).toList();
        for (var line : lines) {
            if (!stay.contains(line.old())) put(ended, line.old(), line.day(), line.fresh());
            if (!stay.contains(line.fresh())) put(begun, line.fresh(), line.day(), line.old());
        }
    }

    private static void put(Map<String, Turn> turns, String area, LocalDate day, String other) {
        turns.computeIfAbsent(area, a -> new Turn(day, new ArrayList<>()))
                .areas()
                .add(other);
    }

    /** Whether there is nothing to put right. */
    public boolean none() {
        return ended.isEmpty() && begun.isEmpty();
    }

    /** @param last the same as first, or the last day on which it may have been where only the month is known */
    public Place of(String code, LocalDate first, LocalDate last) {
        String at = code;
        for (int step = 0; step < MOST; step++) {
            var after = ended.get(at);
            var before = begun.get(at);
            if (after != null && !first.isBefore(after.day())) {
                if (after.areas().size() > 1) return new Place(at, List.copyOf(after.areas()));
                at = after.areas().getFirst();
            } else if (before != null && last.isBefore(before.day())) {
                var from = before.areas();
                if (from.size() > 1 || !whole(from.getFirst())) return new Place(at, List.copyOf(from));
                at = from.getFirst();
            } else {
                return new Place(at, List.of());
            }
        }
        return new Place(at, List.of());
    }

    /** Whether all of the earlier area went to one. */
    private boolean whole(String old) {
        var turn = ended.get(old);
        return turn != null && turn.areas().size() == 1;
    }
}
