package anlan.promise.schedule;

import anlan.ground.print.Ink;
import anlan.ground.print.Run;
import anlan.ground.typeface.Face;
import anlan.ground.typeface.Typeface;
import anlan.ground.typeface.Typefaces;
import java.util.ArrayList;
import java.util.List;

/** Sets words on a sheet, each character in a font that has it; and says how wide they are. */
record Lettering(Typefaces faces, Face face) {

    double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> faces.of(face, c).advance(c) * size)
                .sum();
    }

    /** @param y of the line they stand on, from the sheet's top */
    List<Run> at(String text, double x, double y, double size, Ink ink) {
        var runs = new ArrayList<Run>();
        var characters = text.codePoints().toArray();
        double along = x;
        for (int from = 0; from < characters.length; ) {
            var font = faces.of(face, characters[from]);
            int to = from;
            while (to < characters.length && faces.of(face, characters[to]) == font) {
                to++;
            }
            var steps = steps(characters, from, to, font, size);
            runs.add(new Run(new String(characters, from, to - from), along, y, steps, font, size, 1, 0, ink));
            for (double step : steps) {
                along += step;
            }
            from = to;
        }
        return runs;
    }

    private static double[] steps(int[] characters, int from, int to, Typeface font, double size) {
        var steps = new double[to - from];
        for (int i = from; i < to; i++) {
            steps[i - from] = font.advance(characters[i]) * size;
        }
        return steps;
    }
}
