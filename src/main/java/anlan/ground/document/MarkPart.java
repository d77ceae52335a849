package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Paper;
import anlan.ground.print.Sheet;
import anlan.ground.typeface.Typefaces;
import java.util.List;

/** What stands on the pages beside the text: their numbers, and the mark of a draft. */
final class MarkPart {

    private static final double DRAFT = 150;
    private static final double ANGLE = 50;
    /** The dashes stand so high above their line, in parts of the type size. */
    private static final double DASH = 0.36;

    private final Typefaces faces;
    private final Lines lines;
    private final Wording wording;

    MarkPart(Typefaces faces, Lines lines, Wording wording) {
        this.faces = faces;
        this.lines = lines;
        this.wording = wording;
    }

    /**
     * Dashes 7 mm under the type area; one character in, on odd pages from the right, on even ones from the left (7.5). A sheet that lies across
     * has its number where it would be if it stood upright.
     */
    void number(List<Sheet> sheets) {
        double y = Measures.TOP + Measures.HIGH + Measures.FOLIO + DASH * Measures.SIZE_4;
        for (int i = 0; i < sheets.size(); i++) {
            if (!sheets.get(i).numbered()) continue;
            var line = lines.one(wording.say("page", Integer.toString(i + 1)), Style.FOLIO);
            double left = i % 2 == 0
                    ? Measures.LEFT + Measures.WIDE - Measures.SIZE_4 - line.width()
                    : Measures.LEFT + Measures.SIZE_4;
            var sheet = sheets.get(i);
            sheet.add(
                    sheet.paper() == Paper.UPRIGHT
                            ? line.at(left, y, faces, Ink.BLACK)
                            : line.at(Paper.ACROSS.width() - y, left, 1, -90, faces, Ink.BLACK));
        }
    }

    void draft(List<Sheet> sheets) {
        var word = lines.one(wording.say("draft"), Style.heading(1).sized(DRAFT));
        double size = Math.min(1, Measures.HIGH * 0.9 / word.width());
        var line = lines.one(wording.say("draft"), Style.heading(1).sized(DRAFT * size));
        double angle = Math.toRadians(ANGLE);
        double x =
                Paper.UPRIGHT.width() / 2 - line.width() / 2 * Math.cos(angle) + DRAFT * size * 0.35 * Math.sin(angle);
        double y =
                Paper.UPRIGHT.height() / 2 + line.width() / 2 * Math.sin(angle) + DRAFT * size * 0.35 * Math.cos(angle);
        sheets.forEach(s -> s.under(line.at(x, y, 1, ANGLE, faces, Ink.PALE)));
    }
}
