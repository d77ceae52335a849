package anlan.ground.document;

import anlan.ground.print.Paper;
import anlan.ground.print.Xml;

/** What stands on every page of a Word file: the grid, page numbers, the mark of a draft. Lengths in twentieths of a point. */
final class DocxPage {

    static final String SPACE =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    /** Where the page's number goes in the words around it. */
    static final String NUMBER = "\uFFFC";

    /** From the sheet's foot to the page number's, so that its dashes lie 7 mm under the type area. */
    private static final long FOLIO = twips(Measures.mm(25.1));

    /** One character in from the outer edge. */
    static final String ODD = "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>";

    static final String EVEN = "<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>";

    private DocxPage() {}

    static long twips(double points) {
        return Math.round(points * 20);
    }

    /**
     * The last thing in the text: sheet, margins and grid. A line's height is cut, not rounded, else one line fewer would fit. The grid is of
     * lines only: 28 characters fit into one by the spacing of the text, on which programs agree; on a grid of characters they do not.
     */
    static String section(TypeArea area) {
        return section(area, "", "");
    }

    /**
     * What begins an even page, whatever is written before it.
     *
     * @param numbered whether the page carries its number
     */
    static String evenSection(TypeArea area, boolean numbered) {
        var first = "<w:headerReference w:type=\"first\" r:id=\"rId6\"/>";
        return section(area, (numbered ? "" : first) + "<w:type w:val=\"evenPage\"/>", numbered ? "" : "<w:titlePg/>");
    }

    private static String section(TypeArea area, String kind, String numbering) {
        var paper = area.paper();
        double right = paper.width() - area.right();
        double foot = paper.height() - area.top() - area.high();
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId6\"/><w:headerReference w:type=\"even\" r:id=\"rId6\"/><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>%s<w:pgSz w:w=\"%d\" w:h=\"%d\"%s/><w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"851\" w:footer=\"%d\" w:gutter=\"0\"/>%s<w:docGrid w:type=\"lines\" w:linePitch=\"%d\"/></w:sectPr>"
                .formatted(
                        kind,
                        twips(paper.width()),
                        twips(paper.height()),
                        paper == Paper.ACROSS ? " w:orient=\"landscape\"" : "",
                        twips(area.top()),
                        twips(right),
                        twips(foot),
                        twips(area.left()),
                        FOLIO,
                        numbering,
                        (long) (Measures.PITCH * 20));
    }

    /** @param words around the number */
    static String footer(String words, boolean odd) {
        return Xml.HEAD + "<w:ftr%s>%s</w:ftr>".formatted(SPACE, number(words, odd ? ODD : EVEN));
    }

    /** A paragraph with the page's number in it. */
    static String number(String words, String side) {
        var parts = words.split(NUMBER, -1);
        return "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>%s</w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
                .formatted(side, Xml.text(parts[0]), Xml.text(parts[1]));
    }

    /** Empty but for a draft, whose mark lies behind the text. */
    static String header(String draft) {
        var mark = draft.isEmpty()
                ? ""
                : "<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/></v:formulas><v:path textpathok=\"t\" o:connecttype=\"custom\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype><v:shape id=\"draft\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:380pt;height:150pt;rotation:310;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#e1e1e1\" stroked=\"f\"><v:textpath style=\"font-family:SimHei;font-size:1pt\" string=\"%s\"/></v:shape></w:pict></w:r>"
                        .formatted(Xml.text(draft));
        return Xml.HEAD + "<w:hdr%s><w:p>%s</w:p></w:hdr>".formatted(SPACE, mark);
    }
}
