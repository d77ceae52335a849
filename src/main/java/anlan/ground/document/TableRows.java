package anlan.ground.document;

import java.util.List;

/** Puts the rows of a table on pages: whole, under its head; what is higher than a page goes on to the next. */
final class TableRows {

    /** Draws a row at its top edge. */
    @FunctionalInterface
    interface Pen {
        void draw(double top, List<List<Line>> row, boolean head);
    }

    /** A row that must be divided is not begun for fewer lines. */
    private static final int FEWEST = 3;

    private final Flow flow;
    private final TableLook look;
    private final List<List<Line>> head;
    private final double under;
    private boolean headed;

    TableRows(Flow flow, TableLook look, List<List<Line>> head, double under) {
        this.flow = flow;
        this.look = look;
        this.head = head;
        this.under = under;
    }

    void put(List<List<Line>> row, boolean last, Pen pen) {
        var rest = row;
        double wanted = height(rest) + (last ? under : 0);
        while (wanted > room() && !(flow.atTop() && height(rest) <= room())) {
            int fit = look.lines(room());
            if (height(rest) > flow.area().high() - height(head) && (fit >= FEWEST || flow.atTop())) {
                int some = Math.max(1, fit);
                draw(upTo(rest, some), pen);
                rest = from(rest, some);
                wanted = height(rest) + (last ? under : 0);
            }
            flow.turn();
            headed = false;
        }
        draw(rest, pen);
    }

    /** What is left on this page for a row. */
    private double room() {
        return flow.left() - (headed ? 0 : height(head));
    }

    private void draw(List<List<Line>> row, Pen pen) {
        if (!headed) pen.draw(flow.take(height(head)), head, true);
        headed = true;
        pen.draw(flow.take(height(row)), row, false);
    }

    private double height(List<List<Line>> cells) {
        return look.height(cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private static List<List<Line>> upTo(List<List<Line>> row, int lines) {
        return row.stream().map(c -> c.subList(0, Math.min(lines, c.size()))).toList();
    }

    private static List<List<Line>> from(List<List<Line>> row, int lines) {
        return row.stream()
                .map(c -> c.subList(Math.min(lines, c.size()), c.size()))
                .toList();
    }
}
