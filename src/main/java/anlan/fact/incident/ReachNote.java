package anlan.fact.incident;

import anlan.fact.coverage.Reach;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes in passing which months, areas and kinds the rows reach. */
final class ReachNote {

    private final Map<String, Set<Integer>> months = new HashMap<>();
    private final Set<Kind> roots = EnumSet.noneOf(Kind.class);
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;
    private boolean daysKnown;
    private int month;
    private int day = Integer.MIN_VALUE;

    void note(String area, Kind kind, int epochDay, boolean monthOnly) {
        if (day != epochDay) {
            var date = LocalDate.ofEpochDay(epochDay);
            month = date.getYear() * 12 + date.getMonthValue() - 1;
            day = epochDay;
        }
        months.computeIfAbsent(area, a -> new HashSet<>()).add(month);
        roots.add(kind.root());
        if (!monthOnly) {
            daysKnown = true;
            first = Math.min(first, epochDay);
            last = Math.max(last, epochDay);
        }
    }

    /** Of the row noted last. */
    int month() {
        return month;
    }

    /** @param moved rows put to the area of their day, by "written code, code" */
    Reach all(Map<String, Long> moved) {
        return new Reach(
                roots.stream().map(Kind::code).collect(Collectors.toSet()),
                months,
                daysKnown ? LocalDate.ofEpochDay(first).getDayOfMonth() : 1,
                daysKnown ? LocalDate.ofEpochDay(last).getDayOfMonth() : 31,
                moved);
    }
}
