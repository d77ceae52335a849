package anlan.ground.print;

import anlan.ground.typeface.Typeface;

/**
 * Characters in one font, each where it stands.
 *
 * @param x of the first, from the sheet's left edge
 * @param y of the line they stand on, from the sheet's top
 * @param steps from each character to the next, along the line
 * @param stretch how wide the characters are drawn; 1 as they are
 * @param turn of the line, in degrees against the clock
 */
public record Run(
        String text,
        double x,
        double y,
        double[] steps,
        Typeface font,
        double size,
        double stretch,
        double turn,
        Ink ink) {

    /** How much of a Chinese character stands above its line. */
    public static final double ASCENT = 0.86;

    int[] characters() {
        return text.codePoints().toArray();
    }
}
