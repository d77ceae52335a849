package anlan.ground.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of a title: broken between words so that the upper is the longer, in the shape of a trapezium (GB/T 9704-2012, 7.3.1). Line feeds
 * in it are obeyed.
 */
final class TitleShape {

    /** How long a line should be against the one above it. */
    private static final double TAPER = 0.8;

    private TitleShape() {}

    /** @param wide how much room a line has */
    static List<String> of(String title, double wide) {
        return title.lines().map(String::strip).flatMap(t -> shaped(t, wide)).toList();
    }

    private static Stream<String> shaped(String text, double wide) {
        int count = (int) Math.ceil(width(text) / wide);
        if (count <= 1) return Stream.of(text);
        var lines = new ArrayList<String>();
        var rest = text;
        for (int left = count; left > 1; left--) {
            int at = at(rest, left, wide);
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        var last = width(rest) > wide ? shaped(rest, wide) : Stream.of(rest);
        return Stream.concat(lines.stream(), last);
    }

    /** The end of a word nearest to where the line should end. */
    private static int at(String text, int lines, double wide) {
        double wanted = Math.min(wide, width(text) / (1 + TAPER * (lines - 1)));
        var words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        var breaks = BreakIterator.getLineInstance(ULocale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        int best = 0;
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            double width = width(text.substring(0, at));
            boolean nearer = Math.abs(width - wanted) < Math.abs(width(text.substring(0, best)) - wanted);
            // Not before a closing mark, nor after an opening one.
            if (nearer && width <= wide && breaks.isBoundary(at)) best = at;
        }
        int fit = Math.min(text.codePointCount(0, text.length()), (int) (wide / Measures.SIZE_2));
        return best > 0 ? best : text.offsetByCodePoints(0, fit);
    }

    private static double width(String text) {
        return cells(text) * Measures.SIZE_2;
    }

    /** How wide a text is in Chinese characters, whatever the font: two letters or figures are as wide as one. */
    static double cells(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum();
    }
}
