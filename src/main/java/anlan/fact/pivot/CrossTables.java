package anlan.fact.pivot;

import anlan.fact.filter.Asked;
import anlan.fact.filter.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays counts out crosswise. */
@Component
class CrossTables {

    private static final Comparator<Object> ASCENDING = Comparator.comparing(
                    (Object v) -> v instanceof Number n ? n.longValue() : 0L)
            .thenComparing(Object::toString);

    private final AxisNames names;
    private final Said said;

    CrossTables(AxisNames names, Said said) {
        this.names = names;
        this.said = said;
    }

    /** @param doors whether the viewer may see the records behind the counts */
    @Nullable
    CrossTable of(Pivot pivot, Axis rows, Axis columns, Asked asked, Measure measure, boolean doors) {
        if (pivot.cells().isEmpty()) {
            return null;
        }
        var counts = new HashMap<List<@Nullable Object>, @Nullable Long>();
        pivot.cells().forEach(c -> counts.put(c.at(), c.count()));
        var across = values(pivot, 1);
        var lines = new ArrayList<CrossTable.Line>();
        for (var row : values(pivot, 0)) {
            lines.add(line(row, across, counts, rows, columns, asked, measure, doors));
        }
        var sums = pivot.suppressed() > 0 ? List.<String>of() : sums(pivot, across);
        return new CrossTable(across.stream().map(v -> names.of(columns, v)).toList(), lines, sums);
    }

    /** The values along a side in order; what the record does not tell ("") comes first. */
    private static List<Object> values(Pivot pivot, int side) {
        var values = new TreeSet<>(ASCENDING);
        pivot.cells().forEach(c -> values.add(Objects.requireNonNullElse(c.at().get(side), "")));
        return List.copyOf(values);
    }

    private CrossTable.Line line(
            Object row,
            List<Object> across,
            Map<List<@Nullable Object>, @Nullable Long> counts,
            Axis rows,
            Axis columns,
            Asked asked,
            Measure measure,
            boolean doors) {
        var line = new ArrayList<CrossTable.Count>();
        var sum = 0L;
        var withheld = false;
        for (var column : across) {
            var at = java.util.Arrays.asList(known(row), known(column));
            var count = counts.get(at);
            withheld |= counts.containsKey(at) && count == null;
            sum += count == null ? 0 : count;
            var path = doors && count != null && known(row) != null && known(column) != null
                    ? Behind.path(asked, measure, rows.narrowed(row), columns.narrowed(column))
                    : null;
            line.add(new CrossTable.Count(text(count, counts.containsKey(at)), path));
        }
        var path = doors && known(row) != null ? Behind.path(asked, measure, rows.narrowed(row), Map.of()) : null;
        return new CrossTable.Line(names.of(rows, row), path, line, withheld ? "" : said.number(sum));
    }

    private static @Nullable Object known(Object value) {
        return "".equals(value) ? null : value;
    }

    private String text(@Nullable Long count, boolean there) {
        return count != null ? said.number(count) : there ? "…" : "";
    }

    private List<String> sums(Pivot pivot, Collection<Object> across) {
        var sums = new HashMap<Object, Long>();
        pivot.cells()
                .forEach(c -> sums.merge(
                        Objects.requireNonNullElse(c.at().get(1), ""),
                        Objects.requireNonNullElse(c.count(), 0L),
                        Long::sum));
        var all = sums.values().stream().mapToLong(Long::longValue).sum();
        return IntStream.rangeClosed(0, across.size())
                .mapToObj(i -> said.number(
                        i < across.size()
                                ? sums.getOrDefault(List.copyOf(across).get(i), 0L)
                                : all))
                .toList();
    }
}
