package anlan.ground.document;

import anlan.ground.print.Xml;

/** The page number of a sheet that lies across: in a box at its left edge, turned, where it is on a sheet that stands upright. */
final class DocxAcross {

    private static final double LINE = 18;

    private DocxAcross() {}

    static String footer(String words, boolean odd) {
        double left = TypeArea.ACROSS.left() - Measures.FOLIO - LINE / 2;
        var box =
                "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype><v:shape id=\"number%s\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:%spt;margin-top:%spt;width:%spt;height:%spt;z-index:251659264;mso-position-horizontal:absolute;mso-position-horizontal-relative:page;mso-position-vertical:absolute;mso-position-vertical-relative:page\" filled=\"f\" stroked=\"f\"><v:textbox style=\"layout-flow:vertical\" inset=\"0,0,0,0\"><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape>"
                        .formatted(
                                odd ? "1" : "2",
                                Xml.number(left),
                                Xml.number(TypeArea.ACROSS.top()),
                                Xml.number(LINE),
                                Xml.number(TypeArea.ACROSS.high()),
                                DocxPage.number(words, odd ? DocxPage.ODD : DocxPage.EVEN));
        return Xml.HEAD
                + "<w:ftr%s><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:pict>%s</w:pict></w:r></w:p></w:ftr>"
                        .formatted(DocxPage.SPACE, box);
    }
}
