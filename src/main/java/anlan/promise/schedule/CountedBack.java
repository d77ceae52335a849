package anlan.promise.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The critical path method (Kelley and Walker, 1959) over working days: counted back from the last days to the latest beginnings, then forwards
 * from today to what is to spare. It asks nothing outside itself.
 */
final class CountedBack {

    private final WorkDays days;
    private final LocalDate from;
    private final Map<Long, Work> all = new LinkedHashMap<>();
    private final Map<Long, List<Work>> after = new HashMap<>();
    private final Map<Long, LocalDate> latestEnd = new HashMap<>();
    private final Map<Long, LocalDate> earliestEnd = new HashMap<>();
    private final Set<Long> under = new HashSet<>();

    private CountedBack(List<Work> works, WorkDays days, LocalDate from) {
        this.days = days;
        this.from = days.onOrAfter(from);
        works.forEach(w -> all.put(w.id(), w));
        works.forEach(w -> w.before()
                .forEach(b -> after.computeIfAbsent(b, x -> new ArrayList<>()).add(w)));
    }

    /** @param from the day from which what is not done can be worked on */
    static List<Work.Placed> of(List<Work> works, WorkDays days, LocalDate from) {
        return new CountedBack(works, days, from).placed();
    }

    private List<Work.Placed> placed() {
        var placed = all.values().stream().map(this::place).toList();
        var least = placed.stream()
                .filter(p -> !p.work().done())
                .map(Work.Placed::spare)
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
        return placed.stream()
                .map(p -> p.work().done() || p.spare() > least
                        ? p
                        : new Work.Placed(p.work(), p.begin(), p.end(), p.spare(), true))
                .toList();
    }

    private Work.Placed place(Work work) {
        var end = latestEnd(work);
        return new Work.Placed(
                work,
                days.back(end, work.days() - 1),
                end,
                work.done() ? 0 : days.between(earliestEnd(work), end),
                false);
    }

    /** Its own last day, or the working day before what waits for it must begin, or the end of the whole. */
    private LocalDate latestEnd(Work work) {
        var known = latestEnd.get(work.id());
        if (known != null) {
            return known;
        }
        var end = days.onOrBefore(work.due());
        if (under.add(work.id())) {
            for (var next : after.getOrDefault(work.id(), List.of())) {
                if (!work.done()) {
                    end = earlier(end, days.back(days.back(latestEnd(next), next.days() - 1), 1));
                }
            }
            var whole = work.whole() == null ? null : all.get(work.whole());
            if (whole != null) {
                end = earlier(end, latestEnd(whole));
            }
            under.remove(work.id());
            latestEnd.put(work.id(), end);
        }
        return end;
    }

    private LocalDate earliestEnd(Work work) {
        var known = earliestEnd.get(work.id());
        if (known != null) {
            return known;
        }
        var begin = from;
        if (under.add(work.id())) {
            for (var before : work.before()) {
                var first = all.get(before);
                if (first != null && !first.done()) {
                    begin = later(begin, days.forth(earliestEnd(first), 1));
                }
            }
            under.remove(work.id());
        }
        var end = days.forth(begin, work.days() - 1);
        earliestEnd.put(work.id(), end);
        return end;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
