package anlan.desk.demo;

import java.util.List;
import java.util.Map;

/** The ways that problems of the demonstration went until its day: step by step, each so many days after the one before. */
final class Way {

    /** @param days after the step before; the next day that is worked counts */
    record Turn(String act, int days) {}

    private static final String TAKEN = "assign accept ";
    private static final String MENDED = "propose agree progress claim verify ";

    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("found", ""),
            Map.entry("assigned", "assign"),
            Map.entry("returned", "assign send-back"),
            Map.entry("offered", "assign offer"),
            Map.entry("accepted", TAKEN),
            Map.entry("proposed", TAKEN + "propose"),
            Map.entry("working", TAKEN + "propose agree progress"),
            Map.entry("longer", TAKEN + "propose agree progress ask-longer"),
            Map.entry("claimed", TAKEN + "propose agree progress claim"),
            Map.entry("rejected", TAKEN + "propose agree progress claim not-verify"),
            Map.entry("closed", TAKEN + MENDED),
            Map.entry("held", TAKEN + MENDED + "hold"),
            Map.entry("handed", "assign offer take-over " + MENDED + "hold"),
            Map.entry("recurred", TAKEN + MENDED + "recur propose agree progress"),
            Map.entry("twice", TAKEN + MENDED + "recur " + MENDED + "hold"),
            Map.entry("reopened", TAKEN + MENDED + "hold reopen"),
            Map.entry("unfixed", TAKEN + "close-unfixed"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("merged", "merge"));

    /** Looked back at after the fifteen working days that pass before, holidays among them. */
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("assign", 1),
            Map.entry("accept", 1),
            Map.entry("offer", 1),
            Map.entry("progress", 6),
            Map.entry("ask-longer", 12),
            Map.entry("claim", 8),
            Map.entry("hold", 32),
            Map.entry("recur", 32),
            Map.entry("reopen", 3),
            Map.entry("merge", 4),
            Map.entry("close-unfixed", 10));

    private static final int SOON = 2;

    private Way() {}

    static List<Turn> of(String name) {
        var way = WAYS.get(name);
        if (way == null) {
            throw new IllegalArgumentException(name);
        }
        return way.isBlank()
                ? List.of()
                : List.of(way.strip().split(" ")).stream()
                        .map(act -> new Turn(act, DAYS.getOrDefault(act, SOON)))
                        .toList();
    }
}
