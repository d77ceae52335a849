package anlan.fact.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what a batch changes: for the rows' areas and each area above them, by month, by year, and by hour of the week. */
final class Tally {

    /** An area, and a month (year * 12 + month - 1) or a year (below zero). */
    record Key(String area, int span) {}

    /** Counts kept beside each other: all, cleared, major, major and cleared, untold, major and untold. */
    static final int COUNTS = 6;

    private static final int KINDS = Kind.values().length;

    private final Map<String, List<String>> above;
    private final Map<String, List<String>> wide;
    private final Map<Key, int[][]> sums = new HashMap<>();
    private final Map<Key, int[]> hours = new HashMap<>();

    /**
     * @param above by area, itself and all above it
     * @param wide by area, those of them for which hours are kept
     */
    Tally(Map<String, List<String>> above, Map<String, List<String>> wide) {
        this.above = above;
        this.wide = wide;
    }

    void add(SumChange change) {
        var kind = Kind.of(change.kind()).orElseThrow();
        for (var area : above.getOrDefault(change.area(), List.of(change.area()))) {
            add(new Key(area, change.month()), kind, change);
            add(new Key(area, -Math.floorDiv(change.month(), 12)), kind, change);
        }
        if (change.slot() != SumChange.NO_SLOT) {
            hour(change.area(), change.month(), kind, change.slot(), change.n());
        }
    }

    private void add(Key key, Kind kind, SumChange change) {
        var sum = sums.computeIfAbsent(key, k -> new int[COUNTS][KINDS]);
        sum[0][kind.ordinal()] += change.n();
        sum[1][kind.ordinal()] += change.cleared();
        sum[2][kind.ordinal()] += change.major();
        sum[3][kind.ordinal()] += change.majorCleared();
        sum[4][kind.ordinal()] += change.untold();
        sum[5][kind.ordinal()] += change.majorUntold();
    }

    /** @param n how many rows of that hour of the week more, or fewer */
    void hour(String area, int month, Kind kind, int slot, int n) {
        for (var each : wide.getOrDefault(area, List.of())) {
            hours.computeIfAbsent(new Key(each, month), k -> new int[KINDS * HourSlot.SLOTS])[
                    kind.ordinal() * HourSlot.SLOTS + slot] += n;
        }
    }

    Map<Key, int[][]> sums() {
        return sums;
    }

    Map<Key, int[]> hours() {
        return hours;
    }
}
