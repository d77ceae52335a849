package anlan.fact.pivot;

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
    static final List<Kind> PLACES = List.of(Kind.values());

    private final PivotAsked asked;
    private final List<Place> places;
    private final List<String> levels;
    private final List<String> kinds;
    private final Spans spans;
    private final Map<String, Integer> placeAt = new HashMap<>();
    /** Where in the counts each column stands: of each kind, or the one of all that are wanted. */
    private final int[] standing;
    /** Which row each place adds to. */
    private final int[] rowOf;
    /** The place right above each place, below zero when it is not among them or keeps what lies below it. */
    private final int[] over;

    private final boolean byKind;
    private final boolean byMonth;
    private final int columns;
    private final int depth;
    private final long[] sums;

    Sums(PivotAsked asked, List<Place> places, List<Kind> kinds, Spans spans) {
        this.asked = asked;
        this.places = places;
        this.levels = places.stream().map(Place::level).distinct().toList();
        this.kinds = kinds.stream().map(Kind::code).toList();
        this.spans = spans;
        IntStream.range(0, places.size()).forEach(i -> placeAt.put(places.get(i).code(), i));
        this.byKind = asked.has(Dimension.KIND);
        this.byMonth = asked.has(Dimension.MONTH);
        this.standing = byKind ? kinds.stream().mapToInt(PLACES::indexOf).toArray() : new int[] {0};
        this.rowOf = places.stream().mapToInt(this::row).toArray();
        this.over = places.stream().mapToInt(this::over).toArray();
        this.columns = byKind ? kinds.size() : 1;
        this.depth = byMonth ? spans.length() : 1;
        this.sums = new long[rows() * columns * depth];
    }

    private int rows() {
        return asked.has(Dimension.AREA) ? places.size() : asked.has(Dimension.LEVEL) ? levels.size() : 1;
    }

    private int row(Place place) {
        return asked.has(Dimension.AREA)
                ? placeAt.getOrDefault(place.code(), 0)
                : asked.has(Dimension.LEVEL) ? levels.indexOf(place.level()) : 0;
    }

    private int over(Place place) {
        var parent = place.parent();
        return parent == null || !asked.has(Dimension.AREA) || asked.rolledUp() ? -1 : placeAt.getOrDefault(parent, -1);
    }

    void add(Counted counted) {
        var place = placeAt.get(counted.area());
        if (place == null) return;
        var month = byMonth ? counted.span() - spans.first() : 0;
        add(rowOf[place], month, counted.counts(), 1);
        if (over[place] >= 0) {
            add(over[place], month, counted.counts(), -1);
        }
    }

    private void add(int row, int month, Integer[] counts, int sign) {
        for (var i = 0; i < standing.length; i++) {
            // Counts kept before a kind was thought of have no place for it.
            var count = standing[i] < counts.length ? counts[standing[i]] : 0;
            sums[(row * columns + i) * depth + month] += (long) sign * count;
        }
    }

    List<Cell> cells() {
        var months = spans.months().stream()
                .map(m -> YearMonth.of(m / 12, m % 12 + 1).toString())
                .toList();
        var cells = new ArrayList<Cell>();
        for (var at = 0; at < sums.length; at++) {
            if (sums[at] != 0) {
                var column = at / depth;
                cells.add(new Cell(values(column / columns, column % columns, months, at % depth), sums[at]));
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
                case KIND -> kinds.get(column);
                case MONTH -> months.get(depth);
                case WEEK, WEEKDAY, HOUR ->
                    throw new IllegalStateException("No sums by " + asked.by().get(i));
            };
        }
        return Arrays.asList(values);
    }
}
