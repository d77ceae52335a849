package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Rule;
import anlan.ground.print.Run;
import anlan.ground.typeface.Typefaces;
import java.util.List;

/** What stands above the title, down to the red rule (GB/T 9704-2012, 7.2). */
final class HeadPart {

    private static final double LARGEST = 48;
    /** Long names are drawn narrower before they are drawn smaller. */
    private static final double NARROWEST = 0.7;

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;

    HeadPart(Typefaces faces, Lines lines, Flow flow) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
    }

    void set(Document.Head head) {
        line(head.copy(), Style.BODY);
        line(head.secrecy(), Style.SECRECY);
        line(head.urgency(), Style.SECRECY);
        if (head.mark().isEmpty()) return;
        flow.to(Measures.MARK);
        mark(head.mark());
        number(head.number());
        flow.blank(2);
    }

    private void line(String text, Style style) {
        if (text.isEmpty()) return;
        double y = Line.baseline(flow.line(), Measures.PITCH, style.size());
        flow.sheet().add(lines.one(text, style).at(Measures.LEFT, y, faces, Ink.BLACK));
    }

    private void mark(String text) {
        double size = size(text);
        var line = lines.one(text, Style.TITLE.sized(size));
        double stretch = Math.min(1, Measures.WIDE / line.width());
        double left = Measures.LEFT + (Measures.WIDE - line.width() * stretch) / 2;
        double y = flow.take(size) + size * Run.ASCENT;
        flow.sheet().add(line.at(left, y, stretch, 0, faces, Ink.RED));
    }

    static double size(String mark) {
        int count = mark.codePointCount(0, mark.length());
        return Math.min(LARGEST, Measures.WIDE / count / NARROWEST);
    }

    /** Two lines under the mark, in the middle; the red rule 4 mm under it. */
    private void number(String text) {
        flow.blank(2);
        double top = flow.take(Measures.SIZE_3);
        if (!text.isEmpty()) {
            var line = lines.one(text, Style.BODY);
            double left = Measures.LEFT + (Measures.WIDE - line.width()) / 2;
            double y = top + Measures.SIZE_3 * Run.ASCENT;
            flow.sheet().add(List.copyOf(line.at(left, y, faces, Ink.BLACK)));
        }
        double rule = flow.take(Measures.RULE) + Measures.RULE;
        flow.sheet().add(Rule.across(Measures.LEFT, Measures.LEFT + Measures.WIDE, rule, Measures.mm(0.5), Ink.RED));
    }
}
