package anlan.promise.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the days do not go together. */
sealed interface Conflict {

    /** So many things of one person on one day. */
    int MANY = 3;

    /** One person has many things due on one day. */
    record Crowded(long person, LocalDate day, List<Work> works) implements Conflict {}

    /** Counted back from its own last day it begins before the other ends. */
    record Overlap(Work first, Work next, LocalDate begin) implements Conflict {}

    /** It should have begun. */
    record Late(Work work, LocalDate begin, int days) implements Conflict {}

    static List<Conflict> of(List<Work.Placed> placed, WorkDays days) {
        var found = new ArrayList<Conflict>();
        var all = new HashMap<Long, Work>();
        placed.forEach(p -> all.put(p.work().id(), p.work()));
        for (var p : placed) {
            if (!p.work().done() && p.spare() < 0) {
                found.add(new Late(p.work(), p.begin(), -p.spare()));
            }
        }
        placed.forEach(p -> found.addAll(overlaps(p.work(), all, days)));
        found.addAll(crowded(placed));
        return found;
    }

    private static List<Conflict> overlaps(Work work, Map<Long, Work> all, WorkDays days) {
        var begin = days.back(days.onOrBefore(work.due()), work.days() - 1);
        return work.done()
                ? List.of()
                : work.before().stream()
                        .map(all::get)
                        .filter(b -> b != null && !b.done() && !b.due().isBefore(begin))
                        .<Conflict>map(b -> new Overlap(b, work, begin))
                        .toList();
    }

    private static List<Conflict> crowded(List<Work.Placed> placed) {
        record Load(LocalDate day, long person) {}
        var loads = new TreeMap<Load, List<Work>>(
                java.util.Comparator.comparing(Load::day).thenComparingLong(Load::person));
        for (var p : placed) {
            var person = p.work().person();
            if (person != null && !p.work().done()) {
                loads.computeIfAbsent(new Load(p.work().due(), person), x -> new ArrayList<>())
                        .add(p.work());
            }
        }
        return loads.entrySet().stream()
                .filter(e -> e.getValue().size() >= MANY)
                .<Conflict>map(e -> new Crowded(e.getKey().person(), e.getKey().day(), List.copyOf(e.getValue())))
                .toList();
    }
}
