package anlan.ground.document;

import java.util.List;

/** Tables of a Word file. */
final class DocxTable {

    static final String LINE = "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>";

    private DocxTable() {}

    /** @param held whether what follows the table must stand on the page of its last row */
    static String of(Block.Table table, double wide, TableLook look, boolean held) {
        var widths = widths(table.columns(), wide);
        var rows = new StringBuilder(head(table, widths, look));
        for (int i = 0; i < table.rows().size(); i++) {
            var last = held && i == table.rows().size() - 1 ? "<w:keepNext/>" : "";
            rows.append(row(table.rows().get(i), table.columns(), widths, look.word(), last, ""));
        }
        return table(widths, look, rows);
    }

    /** A table without rows: its head, and under it a sentence. */
    static String none(Block.Table table, double wide, TableLook look, String sentence) {
        var widths = widths(table.columns(), wide);
        long all = widths.stream().mapToLong(w -> w).sum();
        var cell = "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:gridSpan w:val=\"%d\"/></w:tcPr>%s</w:tc>"
                .formatted(
                        all,
                        widths.size(),
                        DocxText.paragraph(look.word(), "<w:keepNext/><w:jc w:val=\"center\"/>", "", sentence));
        return table(widths, look, new StringBuilder(head(table, widths, look)).append(rowOf("", cell)));
    }

    private static String head(Block.Table table, List<Long> widths, TableLook look) {
        var names = table.columns().stream().map(Block.Column::name).toList();
        return row(names, table.columns(), widths, look.word() + "Head", "", "<w:tblHeader/>");
    }

    private static String table(List<Long> widths, TableLook look, StringBuilder rows) {
        var borders = new StringBuilder();
        for (var edge : List.of("top", "left", "bottom", "right", "insideH", "insideV"))
            borders.append(LINE.formatted(edge, 4));
        var padding = new StringBuilder();
        for (var edge : List.of("top", "left", "bottom", "right"))
            padding.append("<w:%s w:w=\"%d\" w:type=\"dxa\"/>".formatted(edge, DocxPage.twips(look.padding())));
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>%s</w:tblCellMar></w:tblPr>%s%s</w:tbl>"
                .formatted(widths.stream().mapToLong(w -> w).sum(), borders, padding, grid(widths), rows);
    }

    private static List<Long> widths(List<Block.Column> columns, double wide) {
        double all = columns.stream().mapToDouble(Block.Column::share).sum();
        return columns.stream().map(c -> DocxPage.twips(c.share() / all * wide)).toList();
    }

    static String grid(List<Long> widths) {
        var grid = new StringBuilder("<w:tblGrid>");
        widths.forEach(w -> grid.append("<w:gridCol w:w=\"%d\"/>".formatted(w)));
        return grid.append("</w:tblGrid>").toString();
    }

    /** @param more what else is said of each of its paragraphs, before their alignment */
    private static String row(
            List<String> texts, List<Block.Column> columns, List<Long> widths, String style, String more, String said) {
        var cells = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            var text = i < texts.size() ? texts.get(i) : "";
            var side = said.isEmpty() && columns.get(i).figures() ? "<w:jc w:val=\"right\"/>" : "";
            cells.append(
                    "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>%s</w:tc>"
                            .formatted(widths.get(i), DocxText.paragraph(style, more + side, "", text)));
        }
        return rowOf(said, cells.toString());
    }

    /** No row is divided between pages. */
    private static String rowOf(String said, String cells) {
        return "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>%s</w:tr>".formatted(said, cells);
    }
}
