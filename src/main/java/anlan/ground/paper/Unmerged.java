package anlan.ground.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Rows with what a merged range says repeated down its rows, in the column where it stands; what is merged across stays in its first column. */
final class Unmerged implements Rows {

    private static final class Open {
        private final Merge merge;
        private String said = "";

        Open(Merge merge) {
            this.merge = merge;
        }
    }

    private final Rows all;
    private final Deque<Merge> ahead;
    private final List<Open> open = new ArrayList<>();

    Unmerged(Rows all, List<Merge> merges, long lastHeadLine) {
        this.all = all;
        this.ahead = new ArrayDeque<>(merges.stream()
                .filter(m -> m.top() > lastHeadLine && m.bottom() > m.top())
                .sorted(Comparator.comparingInt(Merge::top))
                .toList());
    }

    @Override
    public boolean hasNext() {
        return all.hasNext();
    }

    @Override
    public Row next() {
        var row = all.next();
        open.removeIf(o -> o.merge.bottom() < row.line());
        while (!ahead.isEmpty() && ahead.getFirst().top() <= row.line()) {
            var merge = ahead.removeFirst();
            if (merge.bottom() >= row.line()) {
                open.add(new Open(merge));
            }
        }
        return open.isEmpty() ? row : filled(row);
    }

    private Row filled(Row row) {
        int reach = row.size();
        for (var each : open) {
            reach = Math.max(reach, each.merge.left() + 1);
        }
        var cells = new String[Math.min(reach, Refuse.COLUMNS)];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.cell(i);
        }
        for (var each : open) {
            int column = each.merge.left();
            if (column < cells.length) {
                each.said = cells[column].isEmpty() ? each.said : cells[column];
                cells[column] = each.said;
            }
        }
        return new Row(row.line(), cells, cells.length, row.ragged());
    }

    @Override
    public void close() {
        all.close();
    }
}
