package anlan.ground.paper;

import java.util.ArrayList;
import java.util.List;

/** Names of columns from the cells of a head. */
final class HeadNames {

    private HeadNames() {}

    static List<String> joined(Row top, Row lower, List<Merge> merges) {
        var names = new ArrayList<String>();
        for (var i = 0; i < Math.max(top.reach(), lower.reach()); i++) {
            var above = spread(top, i, merges).strip();
            var below = lower.cell(i).strip();
            names.add(above.isEmpty() || below.isEmpty() ? above + below : above + "/" + below);
        }
        return named(names);
    }

    private static String spread(Row top, int column, List<Merge> merges) {
        return merges.stream()
                .filter(m -> m.covers(top.line(), column))
                .findFirst()
                .map(m -> top.cell(m.left()))
                .orElseGet(() -> top.cell(column));
    }

    static List<String> of(Row row, int width) {
        return named(row.cells().subList(0, width).stream().map(String::strip).toList());
    }

    private static List<String> named(List<String> names) {
        var named = new ArrayList<String>();
        for (var i = 0; i < names.size(); i++) {
            named.add(names.get(i).isEmpty() ? "[" + letters(i) + "]" : names.get(i));
        }
        return List.copyOf(named);
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
