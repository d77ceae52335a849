package anlan.fact.records;

import anlan.fact.incident.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds counts up into cells. What is added holds an area with all below it; where records are wanted by the very area they are kept in, what
 * lies below is taken away again from the area right above.
 */
final class Sums {

    /** In the order in which the incident room keeps their counts side by side. */
    private static final List<Kind> PLACES = List.of(Kind.values());

    private final PivotAsked asked;
    private final List<Place> places;
    private final List<String> levels;
    private final List<Kind> kinds;
    private final Spans spans;
    private final Map<String, Integer> placeAt = new HashMap<>();
    private final long[] sums;

    Sums(PivotAsked asked, List<Place> places, List<Kind> kinds, Spans spans) {
        this.asked = asked;
        this.places = places;
        this.levels = places.stream().map(Place::level).distinct().toList();
        this.kinds = kinds;
        this.spans = spans;
        IntStream.range(0, places.size()).forEach(i -> placeAt.put(places.get(i).code(), i));
        this.sums = new long[rows() * columns() * depth()];
    }

    private int rows() {
        return asked.has(Dimension.AREA) ? places.size() : asked.has(Dimension.LEVEL) ? levels.size() : 1;
    }

    private int columns() {
        return asked.has(Dimension.KIND) ? kinds.size() : 1;
    }

    private int depth() {
        return asked.has(Dimension.MONTH) ? spans.length() : 1;
    }

    void add(Counted counted) {
        var place = placeAt.get(counted.area());
        if (place == null) {
            return;
        }
        var depth = asked.has(Dimension.MONTH) ? counted.span() - spans.first() : 0;
        add(row(place), depth, counted.counts(), 1);
        if (asked.has(Dimension.AREA) && !asked.rolledUp()) {
            var over = placeAt.get(places.get(place).parent());
            if (over != null) {
                add(over, depth, counted.counts(), -1);
            }
        }
    }

    private int row(int place) {
        return asked.has(Dimension.AREA)
                ? place
                : asked.has(Dimension.LEVEL) ? levels.indexOf(places.get(place).level()) : 0;
    }

    private void add(int row, int depth, Integer[] counts, int sign) {
        var wide = asked.has(Dimension.KIND);
        for (var i = 0; i < kinds.size(); i++) {
            var place = PLACES.indexOf(kinds.get(i));
            // Counts kept before a kind was thought of have no place for it.
            var count = place < counts.length ? counts[place] : 0;
            sums[(row * columns() + (wide ? i : 0)) * depth() + depth] += (long) sign * count;
        }
    }

    List<Cell> cells() {
        var months = spans.months().stream()
                .map(m -> YearMonth.of(m / 12, m % 12 + 1).toString())
                .toList();
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < sums.length; at++) {
            if (sums[at] != 0) {
                var column = at / depth();
                cells.add(new Cell(values(column / columns(), column % columns(), months, at % depth()), sums[at]));
            }
        }
        return cells;
    }

    private List<@Nullable Object> values(int row, int column, List<String> months, int depth) {
        var values = new @Nullable Object[asked.by().size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = switch (asked.by().get(i)) {
                case AREA -> places.get(row).code();
                case LEVEL -> asked.has(Dimension.AREA) ? places.get(row).level() : levels.get(row);
                case KIND -> kinds.get(column).code();
                case MONTH -> months.get(depth);
                case WEEK, WEEKDAY, HOUR ->
                    throw new IllegalStateException("No sums by " + asked.by().get(i));
            };
        }
        return Arrays.asList(values);
    }
}
