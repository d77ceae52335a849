package anlan.ground.document;

import anlan.ground.print.Xml;
import java.util.List;

/** The record block of a Word file: a table that lies at the foot of its page. */
final class DocxImprint {

    private DocxImprint() {}

    static String of(Document.Imprint imprint, Wording wording) {
        long wide = DocxPage.twips(Measures.WIDE);
        var rows = new StringBuilder();
        if (!imprint.copies().isEmpty())
            rows.append(row(wide, DocxText.paragraph("Imprint", "", "", wording.say("copies", imprint.copies()))));
        var day = imprint.day() == null ? "" : wording.say("printed", wording.day(imprint.day()));
        var tabs = "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>".formatted(wide - 280);
        rows.append(row(
                wide,
                "<w:p><w:pPr><w:pStyle w:val=\"Imprint\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%s</w:t></w:r></w:p>"
                        .formatted(tabs, Xml.text(imprint.printer()), Xml.text(day))));
        var borders = DocxTable.LINE.formatted("top", 8)
                + DocxTable.LINE.formatted("bottom", 8)
                + DocxTable.LINE.formatted("insideH", 6);
        return "<w:tbl><w:tblPr><w:tblpPr w:vertAnchor=\"margin\" w:horzAnchor=\"margin\" w:tblpX=\"0\" w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>%s%s</w:tbl>%s"
                .formatted(wide, borders, DocxTable.grid(List.of(wide)), rows, hair(""));
    }

    /** A paragraph of no height to speak of, with which a section may end. */
    static String hair(String section) {
        return "<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>%s</w:pPr></w:p>"
                .formatted(section);
    }

    private static String row(long wide, String paragraph) {
        return "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>%s</w:tc></w:tr>"
                .formatted(wide, paragraph);
    }
}
