package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Rule;
import anlan.ground.typeface.Typefaces;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as wide as the type area; its head stands again on each page. A row is not divided, unless it is higher than a page: nothing is ever
 * cut off.
 */
final class TablePart {

    private static final double THIN = 0.5;

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;
    private final TableLook look;

    TablePart(Typefaces faces, Lines lines, Flow flow, TableLook look) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
        this.look = look;
    }

    /** @param under how much room must follow the last row on its page */
    void set(Block.Table table, double under) {
        var edges = edges(table.columns());
        var rows = new TableRows(flow, look, head(table, edges), under);
        for (int i = 0; i < table.rows().size(); i++) {
            var cells = cells(table.rows().get(i), edges, look.cell());
            rows.put(
                    cells,
                    i == table.rows().size() - 1,
                    (top, row, head) -> draw(top, row, head, table.columns(), edges));
        }
    }

    /** A table without rows: its head, and under it a sentence as wide as the table. */
    void none(Block.Table table, String sentence) {
        var edges = edges(table.columns());
        var head = head(table, edges);
        draw(flow.take(height(head)), head, true, table.columns(), edges);
        var whole = new double[] {flow.area().left(), flow.area().right()};
        var row = cells(List.of(sentence), whole, look.cell());
        draw(flow.take(height(row)), row, true, List.of(new Block.Column("", 1, false)), whole);
    }

    private List<List<Line>> head(Block.Table table, double[] edges) {
        return cells(table.columns().stream().map(Block.Column::name).toList(), edges, look.head());
    }

    private double[] edges(List<Block.Column> columns) {
        double all = columns.stream().mapToDouble(Block.Column::share).sum();
        var edges = new double[columns.size() + 1];
        edges[0] = flow.area().left();
        for (int i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + columns.get(i).share() / all * flow.area().wide();
        }
        return edges;
    }

    private List<List<Line>> cells(List<String> texts, double[] edges, Style style) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < edges.length - 1; i++) {
            var text = i < texts.size() ? texts.get(i) : "";
            cells.add(lines.ragged(text, style, edges[i + 1] - edges[i] - 2 * look.padding()));
        }
        return cells;
    }

    private double height(List<List<Line>> cells) {
        return look.height(cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private void draw(double top, List<List<Line>> cells, boolean head, List<Block.Column> columns, double[] edges) {
        double height = height(cells);
        for (int i = 0; i < cells.size(); i++) {
            double down = top + (height - cells.get(i).size() * look.pace()) / 2;
            for (var line : cells.get(i)) {
                double y = Line.baseline(down, look.pace(), line.style().size());
                double left =
                        left(line, edges[i], edges[i + 1], head, columns.get(i).figures());
                flow.sheet().add(line.at(left, y, faces, Ink.BLACK));
                down += look.pace();
            }
        }
        frame(top, height, edges);
    }

    private double left(Line line, double from, double to, boolean head, boolean figures) {
        if (head) return from + Math.max(look.padding(), (to - from - line.width()) / 2);
        return figures ? to - look.padding() - line.width() : from + look.padding();
    }

    private void frame(double top, double height, double[] edges) {
        var sheet = flow.sheet();
        for (double edge : edges) sheet.add(new Rule(edge, top, edge, top + height, THIN, Ink.BLACK));
        sheet.add(across(top));
        sheet.add(across(top + height));
    }

    private Rule across(double y) {
        return Rule.across(flow.area().left(), flow.area().right(), y, THIN, Ink.BLACK);
    }
}
