package anlan.ground.print;

import anlan.ground.typeface.Typeface;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One page of an OFD document: its texts and rules, in millimetres from the left top corner. */
final class OfdPage {

    private OfdPage() {}

    static String of(Sheet sheet, Map<Typeface, Integer> fonts, OfdIds ids) {
        var objects = new StringBuilder();
        for (var rule : sheet.grounds()) objects.append(rule(rule, sheet.paper(), ids.next()));
        for (var run : sheet.runs())
            objects.append(text(run, sheet.paper(), Objects.requireNonNull(fonts.get(run.font())), ids.next()));
        for (var rule : sheet.rules()) objects.append(rule(rule, sheet.paper(), ids.next()));
        return OfdPaper.area("Area", sheet.paper())
                + "<ofd:Content><ofd:Layer ID=\"%d\" Type=\"Body\">%s</ofd:Layer></ofd:Content>"
                        .formatted(ids.next(), objects);
    }

    /** Upright text lies in a box of its own; what is turned or stretched, in the whole page, moved there by a matrix. */
    private static String text(Run run, Paper paper, int font, int id) {
        boolean plain = run.turn() == 0 && run.stretch() == 1;
        double width = Arrays.stream(run.steps()).sum() + run.size();
        double top = run.y() - run.size() * Run.ASCENT;
        var box = plain
                ? String.join(" ", Xml.mm(run.x()), Xml.mm(top), Xml.mm(width), Xml.mm(run.size() * 1.2))
                : OfdPaper.box(paper);
        var down = plain ? Xml.mm(run.size() * Run.ASCENT) : "0";
        return "<ofd:TextObject ID=\"%d\" Boundary=\"%s\" Font=\"%d\" Size=\"%s\"%s><ofd:FillColor Value=\"%s\"/><ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(
                        id,
                        box,
                        font,
                        Xml.mm(run.size()),
                        plain ? "" : " CTM=\"" + matrix(run) + "\"",
                        run.ink().words(),
                        down,
                        steps(run),
                        Xml.text(run.text()));
    }

    private static String matrix(Run run) {
        double angle = Math.toRadians(run.turn());
        return String.join(
                " ",
                Xml.number(Math.cos(angle) * run.stretch()),
                Xml.number(-Math.sin(angle) * run.stretch()),
                Xml.number(Math.sin(angle)),
                Xml.number(Math.cos(angle)),
                Xml.mm(run.x()),
                Xml.mm(run.y()));
    }

    /** From each character to the next; after the last there is none. */
    private static String steps(Run run) {
        if (run.steps().length < 2) return "";
        var steps = Arrays.stream(run.steps(), 0, run.steps().length - 1)
                .mapToObj(s -> Xml.mm(s / run.stretch()))
                .collect(Collectors.joining(" "));
        return " DeltaX=\"" + steps + "\"";
    }

    private static String rule(Rule rule, Paper paper, int id) {
        return "<ofd:PathObject ID=\"%d\" Boundary=\"%s\" LineWidth=\"%s\"><ofd:StrokeColor Value=\"%s\"/><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>"
                .formatted(
                        id,
                        OfdPaper.box(paper),
                        Xml.mm(rule.thick()),
                        rule.ink().words(),
                        Xml.mm(rule.fromX()),
                        Xml.mm(rule.fromY()),
                        Xml.mm(rule.toX()),
                        Xml.mm(rule.toY()));
    }
}
