package anlan.ground.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The names over the columns.
 *
 * @param above titles and the like over it
 * @param lastLine the last line it takes up
 */
record Head(List<Row> above, List<String> names, long lastLine) {

    private static final int LOOKED_AT = 12;

    static Head of(Table table) {
        var first = first(table);
        if (first.isEmpty()) {
            throw Refuse.because(Unreadable.FILE_EMPTY, "");
        }
        var at = start(first, table.reading().headLine());
        var top = first.get(at);
        if (top.reach() > Refuse.COLUMNS) {
            throw Refuse.because(Unreadable.TOO_MANY_COLUMNS, top.line(), Refuse.COLUMNS);
        }
        var lower = at + 1 < first.size() ? first.get(at + 1) : null;
        var head = lower != null && twoRows(top, table.merges())
                ? new Head(first.subList(0, at), HeadNames.joined(top, lower, table.merges()), lower.line())
                : new Head(first.subList(0, at), HeadNames.of(top, top.reach()), top.line());
        return head.unlikeEachOther();
    }

    private static List<Row> first(Table table) {
        try (var rows = table.rows()) {
            var first = new ArrayList<Row>();
            while (first.size() < LOOKED_AT && rows.hasNext()) {
                var row = rows.next();
                if (!row.blank()) {
                    first.add(row);
                }
            }
            return first;
        }
    }

    /** Above the head there may stand titles: rows of one cell over rows of many. */
    private static int start(List<Row> first, @org.jspecify.annotations.Nullable Integer wanted) {
        if (wanted != null) {
            for (var i = 0; i < first.size(); i++) {
                if (first.get(i).line() >= wanted) {
                    return i;
                }
            }
        }
        if (first.stream().allMatch(r -> r.filled() < 2)) {
            return 0;
        }
        var start = 0;
        while (first.get(start).filled() < 2) {
            start++;
        }
        return start;
    }

    private static boolean twoRows(Row top, List<Merge> merges) {
        return merges.stream().anyMatch(m -> m.top() == top.line() && m.bottom() == top.line() && m.right() > m.left());
    }

    private Head unlikeEachOther() {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(name)) {
                throw Refuse.because(Unreadable.HEAD_TWICE, name);
            }
        }
        return this;
    }
}
