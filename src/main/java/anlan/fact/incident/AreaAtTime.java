package anlan.fact.incident;

import anlan.ground.extent.Placing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a row to the area that there was on its day, where its code is of another time; and notes how many were put where. */
final class AreaAtTime {

    private final Placing placing;
    private final Map<String, String> names;
    private final Map<String, Long> moved = new TreeMap<>();

    /** @param names by code */
    AreaAtTime(Placing placing, Map<String, String> names) {
        this.placing = placing;
        this.names = names;
    }

    Placing.Place of(String code, Staged row) {
        if (placing.none()) {
            return new Placing.Place(code, List.of());
        }
        var day = LocalDate.ofEpochDay(row.occurredOn);
        return row.occurredMonthOnly
                ? placing.of(code, day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()))
                : placing.of(code, day, day);
    }

    String names(List<String> codes) {
        return codes.stream()
                .map(code -> names.getOrDefault(code, code) + " " + code)
                .collect(Collectors.joining(" / "));
    }

    void moved(String from, String to) {
        moved.merge(from + " " + to, 1L, Long::sum);
    }

    /** Rows by the code that they carried and the one that they were put to. */
    Map<String, Long> moved() {
        return Map.copyOf(moved);
    }
}
