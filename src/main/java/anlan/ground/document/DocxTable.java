package anlan.ground.document;

import java.util.ArrayList;
import java.util.List;

/** Tables of a Word file, and the record block, which is one that lies at the foot of its page. */
final class DocxTable {

    private static final String LINE = "<w:%s w:val=\"single\" w:sz=\"%d\" w:space=\"0\" w:color=\"000000\"/>";

    private DocxTable() {}

    static String of(Block.Table table) {
        var widths = widths(table.columns());
        var rows = new StringBuilder();
        var names = table.columns().stream().map(Block.Column::name).toList();
        rows.append(row(names, table.columns(), widths, true));
        for (var row : table.rows()) rows.append(row(row, table.columns(), widths, false));
        var borders = new StringBuilder();
        for (var edge : List.of("top", "left", "bottom", "right", "insideH", "insideV"))
            borders.append(LINE.formatted(edge, 4));
        return "<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"80\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:bottom w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>%s%s</w:tbl>"
                .formatted(widths.stream().mapToLong(w -> w).sum(), borders, grid(widths), rows);
    }

    private static List<Long> widths(List<Block.Column> columns) {
        double all = columns.stream().mapToDouble(Block.Column::share).sum();
        return columns.stream()
                .map(c -> DocxPage.twips(c.share() / all * Measures.WIDE))
                .toList();
    }

    private static String grid(List<Long> widths) {
        var grid = new StringBuilder("<w:tblGrid>");
        widths.forEach(w -> grid.append("<w:gridCol w:w=\"%d\"/>".formatted(w)));
        return grid.append("</w:tblGrid>").toString();
    }

    private static String row(List<String> texts, List<Block.Column> columns, List<Long> widths, boolean head) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var text = i < texts.size() ? texts.get(i) : "";
            var side = !head && columns.get(i).figures() ? "<w:jc w:val=\"right\"/>" : "";
            cells.add("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>%s</w:tc>"
                    .formatted(widths.get(i), DocxText.paragraph(head ? "CellHead" : "Cell", side, "", text)));
        }
        return "<w:tr><w:trPr><w:cantSplit/>%s</w:trPr>%s</w:tr>"
                .formatted(head ? "<w:tblHeader/>" : "", String.join("", cells));
    }

    static String imprint(Document.Imprint imprint, Wording wording) {
        long wide = DocxPage.twips(Measures.WIDE);
        var rows = new StringBuilder();
        if (!imprint.copies().isEmpty())
            rows.append(
                    imprintRow(wide, DocxText.paragraph("Imprint", "", "", wording.say("copies", imprint.copies()))));
        var day = imprint.day() == null ? "" : wording.say("printed", wording.day(imprint.day()));
        var tabs = "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>".formatted(wide - 280);
        rows.append(imprintRow(
                wide,
                "<w:p><w:pPr><w:pStyle w:val=\"Imprint\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%s</w:t></w:r></w:p>"
                        .formatted(tabs, Xml.text(imprint.printer()), Xml.text(day))));
        var borders = LINE.formatted("top", 8) + LINE.formatted("bottom", 8) + LINE.formatted("insideH", 6);
        return "<w:tbl><w:tblPr><w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpX=\"0\" w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>%s%s</w:tbl><w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"
                .formatted(wide, borders, grid(List.of(wide)), rows);
    }

    private static String imprintRow(long wide, String paragraph) {
        return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc></w:tr>"
                .formatted(wide, paragraph);
    }
}
