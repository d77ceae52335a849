package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.typeface.Typefaces;
import java.util.List;

/** What stands under the text: names of annexes, who issued it and when, a note (GB/T 9704-2012, 7.3.4 to 7.3.6). */
final class ClosePart {

    /** The date stands four characters from the right edge, so that the seal can be set over it. */
    private static final double FROM_RIGHT = 4 * Measures.CELL;

    private static final double INDENT = 2 * Measures.CELL;

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;
    private final Wording wording;

    ClosePart(Typefaces faces, Lines lines, Flow flow, Wording wording) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
        this.wording = wording;
    }

    /** One blank line under the text; names stand under each other after the word for them. */
    void annexes(List<Document.Annex> annexes) {
        if (annexes.isEmpty()) return;
        flow.blank(1);
        var word = lines.one(wording.say("annexes"), Style.BODY);
        double from = INDENT + word.width();
        boolean first = true;
        for (var name : wording.annexes(annexes)) {
            for (var line : lines.of(name, Style.BODY, from, from, Measures.WIDE)) {
                double y = Line.baseline(flow.line(), Measures.PITCH, Measures.SIZE_3);
                if (first) flow.sheet().add(word.at(Measures.LEFT + INDENT, y, faces, Ink.BLACK));
                flow.sheet().add(line.at(Measures.LEFT, y, faces, Ink.BLACK));
                first = false;
            }
        }
    }

    /** The name in the middle over the date, but not beyond the right edge; both on one page. */
    void signature(Document.Signature signature) {
        if (signature.unit().isEmpty()) return;
        if (!flow.room(4 * Measures.PITCH)) flow.turn();
        flow.blank(2);
        var name = lines.one(signature.unit(), Style.BODY);
        var day = signature.day();
        var date = lines.one(day == null ? "" : wording.day(day), Style.BODY);
        double right = Measures.LEFT + Measures.WIDE;
        double middle = right - FROM_RIGHT - date.width() / 2;
        put(name, Math.max(Measures.LEFT, Math.min(middle - name.width() / 2, right - name.width())));
        if (day != null) put(date, right - FROM_RIGHT - date.width());
    }

    private void put(Line line, double left) {
        double y = Line.baseline(flow.line(), Measures.PITCH, Measures.SIZE_3);
        flow.sheet().add(line.at(left, y, faces, Ink.BLACK));
    }

    void note(String note) {
        if (note.isEmpty()) return;
        for (var line : lines.of(wording.say("note", note), Style.BODY, INDENT, 0, Measures.WIDE)) {
            put(line, Measures.LEFT);
        }
    }
}
