package anlan.ground.document;

import anlan.ground.print.Xml;

/** The text of a ledger's Word file. */
final class DocxLedger {

    /** What is said first stands a little under the table. */
    private static final String FIRST = "<w:spacing w:before=\"120\" w:line=\"360\" w:lineRule=\"exact\"/>";

    private final StringBuilder text = new StringBuilder();
    private final Wording wording;

    DocxLedger(Wording wording) {
        this.wording = wording;
    }

    String of(LedgerPaper ledger) {
        var area = ledger.area();
        TitleShape.of(ledger.title(), area.wide()).forEach(line -> add("Title", "", line));
        if (!ledger.number().isEmpty()) add("Normal", "<w:jc w:val=\"center\"/>", ledger.number());
        who(ledger, area);
        var table = ledger.counted(wording.say("ledger-count"));
        text.append(
                table.rows().isEmpty()
                        ? DocxTable.none(table, area.wide(), ledger.look(), wording.say("ledger-none"))
                        : DocxTable.of(
                                table,
                                area.wide(),
                                ledger.look(),
                                !ledger.notes().isEmpty()));
        for (int i = 0; i < ledger.notes().size(); i++)
            add("LedgerNote", i > 0 ? "" : FIRST, ledger.notes().get(i));
        return Xml.HEAD
                + "<w:document%s><w:body>%s%s</w:body></w:document>"
                        .formatted(DocxPage.SPACE, text, DocxPage.section(area));
    }

    private void who(LedgerPaper ledger, TypeArea area) {
        var right = "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs>".formatted(DocxPage.twips(area.wide()));
        text.append(
                "<w:p><w:pPr><w:pStyle w:val=\"LedgerLine\"/>%s</w:pPr><w:r><w:t>%s</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>%s</w:t></w:r></w:p>"
                        .formatted(
                                right,
                                Xml.text(wording.say("ledger-unit", ledger.unit())),
                                Xml.text(wording.say("ledger-day", wording.day(ledger.day())))));
    }

    private void add(String style, String paragraph, String words) {
        text.append(DocxText.paragraph(style, paragraph, "", words));
    }
}
