package anlan.ground.document;

import anlan.ground.typeface.Typefaces;
import java.util.ArrayList;
import java.util.List;

/** A table as wide as the type area; rows are not divided, and the head stands again on each page. */
final class TablePart {

    private static final double PACE = 17;
    private static final double PADDING = 4;
    private static final double THIN = 0.5;

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;

    TablePart(Typefaces faces, Lines lines, Flow flow) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
    }

    void set(Block.Table table) {
        var edges = edges(table.columns());
        var head = cells(table.columns().stream().map(Block.Column::name).toList(), edges, Style.TABLE_HEAD);
        boolean headed = false;
        for (var row : table.rows()) {
            var cells = cells(row, edges, Style.TABLE);
            if (!headed && !flow.room(height(head) + height(cells)) || headed && !flow.room(height(cells))) {
                flow.turn();
                headed = false;
            }
            if (!headed) row(head, table.columns(), edges, true);
            headed = true;
            row(cells, table.columns(), edges, false);
        }
        flow.onGrid();
    }

    private static double[] edges(List<Block.Column> columns) {
        double all = columns.stream().mapToDouble(Block.Column::share).sum();
        var edges = new double[columns.size() + 1];
        edges[0] = Measures.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).share() / all * Measures.WIDE;
        }
        return edges;
    }

    private List<List<Line>> cells(List<String> texts, double[] edges, Style style) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < edges.length - 1; i++) {
            var text = i < texts.size() ? texts.get(i) : "";
            cells.add(lines.of(text, style, 0, 0, edges[i + 1] - edges[i] - 2 * PADDING));
        }
        return cells;
    }

    private static double height(List<List<Line>> cells) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, most) * PACE + 2 * PADDING;
    }

    private void row(List<List<Line>> cells, List<Block.Column> columns, double[] edges, boolean head) {
        double height = height(cells);
        double top = flow.take(height);
        for (int i = 0; i < cells.size(); i++) {
            double down = top + (height - cells.get(i).size() * PACE) / 2;
            for (var line : cells.get(i)) {
                double y = Line.baseline(down, PACE, line.style().size());
                double left =
                        left(line, edges[i], edges[i + 1], head, columns.get(i).figures());
                flow.sheet().add(line.at(left, y, faces, Ink.BLACK));
                down += PACE;
            }
        }
        frame(top, height, edges);
    }

    private static double left(Line line, double from, double to, boolean head, boolean figures) {
        if (head) return from + Math.max(PADDING, (to - from - line.width()) / 2);
        return figures ? to - PADDING - line.width() : from + PADDING;
    }

    private void frame(double top, double height, double[] edges) {
        var sheet = flow.sheet();
        for (double edge : edges) sheet.add(new Rule(edge, top, edge, top + height, THIN, Ink.BLACK));
        sheet.add(Rule.across(top, THIN, Ink.BLACK));
        sheet.add(Rule.across(top + height, THIN, Ink.BLACK));
    }
}
