package anlan.ground.document;

import anlan.ground.print.Xml;
import java.util.List;

/** The text of a Word file. */
final class DocxText {

    private final StringBuilder text = new StringBuilder();
    private final Wording wording;

    DocxText(Wording wording) {
        this.wording = wording;
    }

    /** @param turned how many pages are turned before the record block */
    String of(Document paper, int turned) {
        head(paper.head());
        title(paper.title());
        if (!paper.addressee().isEmpty()) {
            blank();
            add("Normal", "", wording.say("addressee", paper.addressee()));
        } else {
            blank();
        }
        blocks(paper.body());
        annexes(paper.annexes());
        signature(paper.signature());
        if (!paper.note().isEmpty()) add("Body", "", wording.say("note", paper.note()));
        annexTexts(paper.annexes());
        var last = DocxPage.section(TypeArea.UPRIGHT);
        if (paper.imprint() != null) {
            if (turned > 0) {
                text.append(DocxImprint.hair(last));
                last = DocxPage.evenSection(TypeArea.UPRIGHT, turned == 1);
            }
            text.append(DocxImprint.of(paper.imprint(), wording));
        }
        return Xml.HEAD + "<w:document%s><w:body>%s%s</w:body></w:document>".formatted(DocxPage.SPACE, text, last);
    }

    String blocksOnly(List<Block> blocks) {
        blocks(blocks);
        return text.toString();
    }

    String annexesOnly(List<Document.Annex> annexes) {
        annexTexts(annexes);
        return text.toString();
    }

    private void head(Document.Head head) {
        int lines = line("Normal", head.copy()) + line("Secrecy", head.secrecy()) + line("Secrecy", head.urgency());
        if (!head.mark().isEmpty()) mark(head, lines);
    }

    private int line(String style, String words) {
        if (words.isEmpty()) return 0;
        add(style, "", words);
        return 1;
    }

    private void mark(Document.Head head, int lines) {
        double size = HeadPart.size(head.mark());
        double width = head.mark().codePointCount(0, head.mark().length()) * size;
        long before = DocxPage.twips(Math.max(0, Measures.MARK - lines * Measures.PITCH));
        add(
                "Mark",
                "<w:spacing w:before=\"%d\" w:line=\"%d\" w:lineRule=\"exact\"/>"
                        .formatted(before, DocxPage.twips(size)),
                "<w:w w:val=\"%d\"/><w:sz w:val=\"%d\"/>"
                        .formatted(Math.min(100, (int) (Measures.WIDE / width * 99)), Math.round(size * 2)),
                head.mark());
        long two = DocxPage.twips(2 * Measures.PITCH);
        add("Number", "<w:spacing w:before=\"%d\" w:after=\"%d\"/>".formatted(two, two), head.number());
    }

    private void title(String title) {
        TitleShape.of(title, Measures.WIDE).forEach(line -> add("Title", "", line));
    }

    private void blocks(List<Block> blocks) {
        var count = new Count();
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                    add(
                            "Heading" + heading.level(),
                            "",
                            wording.number(heading.level(), count.next(heading.level())) + heading.text());
                case Block.Paragraph paragraph -> add("Body", side(paragraph.text()), paragraph.text());
                case Block.Table table -> text.append(DocxTable.of(table, Measures.WIDE, TableLook.USUAL, false));
            }
        }
    }

    /** Letters and figures alone are not spread: there is too little to spread between them. */
    private static String side(String text) {
        return text.codePoints().allMatch(c -> c < 0x250) ? "<w:jc w:val=\"left\"/>" : "";
    }

    private void annexes(List<Document.Annex> annexes) {
        if (annexes.isEmpty()) return;
        blank();
        var word = wording.say("annexes");
        int wide = word.length();
        var names = wording.annexes(annexes);
        add("Normal", hanging(2 + wide, wide), word + names.getFirst());
        names.stream().skip(1).forEach(name -> add("Normal", hanging(2 + wide, 0), name));
    }

    /** In characters, and for programs that do not know those, in twentieths of a point. */
    private static String hanging(int left, int first) {
        return "<w:ind w:leftChars=\"%d\" w:left=\"%d\" w:hangingChars=\"%d\" w:hanging=\"%d\"/>"
                .formatted(
                        left * 100,
                        DocxPage.twips(left * Measures.CELL),
                        first * 100,
                        DocxPage.twips(first * Measures.CELL));
    }

    /** As in the pages that are set: the name in the middle over the date, four characters from the right. */
    private void signature(Document.Signature signature) {
        if (signature.unit().isEmpty()) return;
        blank();
        blank();
        var day = signature.day() == null ? "" : wording.day(signature.day());
        double over = (TitleShape.cells(day) - TitleShape.cells(signature.unit())) / 2;
        add("Normal", "<w:keepNext/>" + right(Math.max(0, 4 + over)), signature.unit());
        if (!day.isEmpty()) add("Normal", right(4), day);
    }

    private static String right(double cells) {
        return "<w:ind w:rightChars=\"%d\" w:right=\"%d\"/><w:jc w:val=\"right\"/>"
                .formatted(Math.round(cells * 100), DocxPage.twips(cells * Measures.CELL));
    }

    private void annexTexts(List<Document.Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) annex(annexes, i);
    }

    private void annex(List<Document.Annex> annexes, int at) {
        var annex = annexes.get(at);
        if (annex.body().isEmpty()) return;
        add("Secrecy", "<w:pageBreakBefore/>", wording.annex(at + 1, annexes.size()));
        blank();
        title(annex.name());
        blank();
        blocks(annex.body());
    }

    private void blank() {
        add("Normal", "", "");
    }

    private void add(String style, String paragraph, String words) {
        add(style, paragraph, "", words);
    }

    private void add(String style, String paragraph, String look, String words) {
        text.append(paragraph(style, paragraph, look, words));
    }

    static String paragraph(String style, String paragraph, String look, String words) {
        var run = words.isEmpty()
                ? ""
                : "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                        .formatted(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>", Xml.text(words));
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>%s</w:p>".formatted(style, paragraph, run);
    }
}
