package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Rule;
import anlan.ground.print.Run;
import anlan.ground.typeface.Typefaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record block: at the foot of the last page, which is an even one. A page left blank before it carries no number, nor does its own then
 * (GB/T 9704-2012, 7.4 and 7.5).
 */
final class ImprintPart {

    private static final double PACE = 24;
    private static final double BLANK = Measures.SIZE_4;
    private static final double THICK = Measures.mm(0.35);
    private static final double THIN = Measures.mm(0.25);

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;
    private final Wording wording;

    ImprintPart(Typefaces faces, Lines lines, Flow flow, Wording wording) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
        this.wording = wording;
    }

    void set(Document.Imprint imprint) {
        var copies = copies(imprint.copies());
        double height = (copies.size() + 1) * PACE;
        if (!flow.even() || !flow.room(height + Measures.PITCH)) toEven();
        flow.to(Measures.HIGH - height);
        double top = flow.take(height);
        var sheet = flow.sheet();
        sheet.add(across(top, THICK));
        double down = top;
        for (var line : copies) {
            sheet.add(line.at(Measures.LEFT + BLANK, baseline(down), faces, Ink.BLACK));
            down += PACE;
        }
        if (!copies.isEmpty()) sheet.add(across(down, THIN));
        sheet.add(printed(imprint, baseline(down)));
        sheet.add(across(top + height, THICK));
    }

    private void toEven() {
        flow.turn();
        if (flow.even()) return;
        flow.sheet().unnumbered();
        flow.turn();
        flow.sheet().unnumbered();
    }

    private List<Line> copies(String to) {
        if (to.isEmpty()) return List.of();
        var text = wording.say("copies", to);
        // Further lines stand under the first name.
        double hanging = 3 * BLANK;
        return lines.of(text, Style.IMPRINT, 0, hanging, Measures.WIDE - 2 * BLANK);
    }

    private List<Run> printed(Document.Imprint imprint, double y) {
        var runs = new ArrayList<>(
                lines.one(imprint.printer(), Style.IMPRINT).at(Measures.LEFT + BLANK, y, faces, Ink.BLACK));
        var day = day(imprint.day());
        if (day != null) {
            double left = Measures.LEFT + Measures.WIDE - BLANK - day.width();
            runs.addAll(day.at(left, y, faces, Ink.BLACK));
        }
        return runs;
    }

    private @Nullable Line day(java.time.@Nullable LocalDate day) {
        return day == null ? null : lines.one(wording.say("printed", wording.day(day)), Style.IMPRINT);
    }

    private static Rule across(double y, double thick) {
        return Rule.across(Measures.LEFT, Measures.LEFT + Measures.WIDE, y, thick, Ink.BLACK);
    }

    private static double baseline(double top) {
        return Line.baseline(top, PACE, Measures.SIZE_4);
    }
}
