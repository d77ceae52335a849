package anlan.fact.pivot;

import anlan.fact.dataset.SmallCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Withholds small counts from those who may see figures but not records. Where only one count of a line is withheld it could be found from
 * the line's total, so the next smallest of the line is withheld with it.
 */
final class Suppression {

    private Suppression() {}

    static List<Cell> of(List<Cell> cells) {
        var shown = new ArrayList<>(
                cells.stream().map(c -> small(c) ? c.withheld() : c).toList());
        var dimensions = cells.isEmpty() ? 0 : cells.getFirst().at().size();
        // A cell withheld for one line may leave another line with a single one: until nothing changes.
        while (sweep(shown, dimensions)) {}
        return shown;
    }

    private static boolean small(Cell cell) {
        return cell.count() != null && SmallCounts.withheld(cell.count());
    }

    private static boolean sweep(List<Cell> cells, int dimensions) {
        var changed = false;
        for (var along = 0; along < dimensions; along++) {
            for (var line : lines(cells, along).values()) {
                changed |= cover(cells, line);
            }
        }
        return changed;
    }

    /** Places of the cells that differ in the one dimension only. */
    private static Map<List<@Nullable Object>, List<Integer>> lines(List<Cell> cells, int along) {
        var lines = new HashMap<List<@Nullable Object>, List<Integer>>();
        for (var i = 0; i < cells.size(); i++) {
            var rest = new ArrayList<>(cells.get(i).at());
            rest.remove(along);
            lines.computeIfAbsent(rest, r -> new ArrayList<>()).add(i);
        }
        return lines;
    }

    private static boolean cover(List<Cell> cells, List<Integer> line) {
        var withheld = line.stream().filter(i -> cells.get(i).count() == null).count();
        if (withheld != 1) {
            return false;
        }
        var next = line.stream()
                .filter(i -> cells.get(i).count() != null)
                .min(Comparator.comparing(
                        i -> Objects.requireNonNull(cells.get(i).count())));
        next.ifPresent(i -> cells.set(i, cells.get(i).withheld()));
        return next.isPresent();
    }
}
