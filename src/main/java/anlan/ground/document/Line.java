package anlan.ground.document;

import anlan.ground.print.Ink;
import anlan.ground.print.Run;
import anlan.ground.typeface.Typeface;
import anlan.ground.typeface.Typefaces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of text that is not placed yet.
 *
 * @param indent from the left edge of what it is set in
 * @param steps from each character to the next
 */
record Line(int[] characters, double[] steps, double indent, Style style) {

    double width() {
        return Arrays.stream(steps).sum();
    }

    /** Placed at a left edge and on a line. */
    List<Run> at(double left, double y, Typefaces faces, Ink ink) {
        return at(left, y, 1, 0, faces, ink);
    }

    List<Run> at(double left, double y, double stretch, double turn, Typefaces faces, Ink ink) {
        var runs = new ArrayList<Run>();
        double along = indent;
        for (int from = 0; from < characters.length; ) {
            var font = faces.of(style.face(), characters[from]);
            int to = end(from, font, faces);
            var text = new String(characters, from, to - from);
            var own = Arrays.stream(steps, from, to).map(s -> s * stretch).toArray();
            double angle = Math.toRadians(turn);
            runs.add(new Run(
                    text,
                    left + along * Math.cos(angle),
                    y - along * Math.sin(angle),
                    own,
                    font,
                    style.size(),
                    stretch,
                    turn,
                    ink));
            along += Arrays.stream(own).sum();
            from = to;
        }
        return runs;
    }

    private int end(int from, Typeface font, Typefaces faces) {
        int to = from + 1;
        while (to < characters.length && faces.of(style.face(), characters[to]) == font) to++;
        return to;
    }

    /** The line's text standing in a strip of that height: in its middle, as Chinese is set on a grid. */
    static double baseline(double top, double height, double size) {
        return top + (height - size) / 2 + size * Run.ASCENT;
    }
}
