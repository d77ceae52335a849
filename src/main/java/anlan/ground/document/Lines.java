package anlan.ground.document;

import anlan.ground.typeface.Typefaces;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks a text into lines by the rules of Chinese composition (Unicode UAX 14, strict): no line begins with a closing mark or ends with an
 * opening one. A line that ends early is spread, one that has room only for half a mark too few is drawn together at its marks.
 */
final class Lines {

    private static final ULocale STRICT = ULocale.forLanguageTag("zh-u-lb-strict");
    /** Closing marks whose right half is white: it may be given up. */
    private static final String CLOSING =
            "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u300B\u300D\u3011\u3015\u201D\u2019";

    private static final double GIVEN_UP = 0.5;
    private static final double HAIR = 0.01;

    private final Typefaces faces;

    Lines(Typefaces faces) {
        this.faces = faces;
    }

    /** One line, however long. */
    Line one(String text, Style style) {
        var characters = plain(text).codePoints().toArray();
        return new Line(characters, steps(characters, style), 0, style);
    }

    /** In a cell, where lines are too short to be spread. */
    List<Line> ragged(String written, Style style, double width) {
        return of(written, style, 0, 0, width, false);
    }

    /**
     * @param first indent of the first line
     * @param hanging indent of the others
     */
    List<Line> of(String written, Style style, double first, double hanging, double width) {
        return of(written, style, first, hanging, width, true);
    }

    private List<Line> of(String written, Style style, double first, double hanging, double width, boolean spread) {
        var text = plain(written);
        var characters = text.codePoints().toArray();
        var steps = steps(characters, style);
        var breaks = breaks(text, characters.length);
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < characters.length) {
            double indent = lines.isEmpty() ? first : hanging;
            int to = end(characters, steps, breaks, from, width - indent, style);
            int shown = to;
            while (shown > from && characters[shown - 1] == ' ') shown--;
            var own = Arrays.copyOfRange(characters, from, shown);
            var paces = Arrays.copyOfRange(steps, from, shown);
            boolean over = sum(paces, 0, paces.length) > width - indent;
            if (over || spread && to < characters.length) fill(own, paces, width - indent, style);
            lines.add(new Line(own, paces, indent, style));
            from = to;
        }
        return lines;
    }

    /** What no font draws. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private double[] steps(int[] characters, Style style) {
        return IntStream.of(characters)
                .mapToDouble(c -> faces.of(style.face(), c).advance(c) * style.cell())
                .toArray();
    }

    private static boolean[] breaks(String text, int length) {
        var allowed = new boolean[length + 1];
        var each = BreakIterator.getLineInstance(STRICT);
        each.setText(text);
        for (int at = each.next(); at != BreakIterator.DONE; at = each.next()) {
            allowed[text.codePointCount(0, at)] = true;
        }
        return allowed;
    }

    /** Where the line ends: at the last break that fits, drawn together if need be; a word too long is cut. */
    private static int end(int[] characters, double[] steps, boolean[] breaks, int from, double width, Style style) {
        double so = 0;
        double spare = 0;
        int best = from;
        int to = from;
        while (to < characters.length && so - spare <= width + HAIR) {
            so += steps[to];
            if (closing(characters[to])) spare += GIVEN_UP * style.cell();
            to++;
            double white = characters[to - 1] == ' ' ? steps[to - 1] : 0;
            if (breaks[to] && so - white - spare <= width + HAIR) best = to;
        }
        return best > from ? best : Math.max(from + 1, to - 1);
    }

    private static boolean closing(int character) {
        return CLOSING.indexOf(character) >= 0;
    }

    private static void fill(int[] characters, double[] steps, double width, Style style) {
        double missing = width - sum(steps, 0, steps.length);
        int last = characters.length - 1;
        var places = IntStream.rangeClosed(0, last)
                .filter(i -> missing < 0 ? closing(characters[i]) : i < last && open(characters, i))
                .toArray();
        // A line much too short was meant so, or is one long word: it is left as it is.
        if (places.length == 0 || missing > 4 * style.cell()) return;
        for (int place : places) steps[place] += missing / places.length;
    }

    /** Between two letters of a word nothing is spread. */
    private static boolean open(int[] characters, int at) {
        return !(narrow(characters[at]) && narrow(characters[at + 1])) || characters[at] == ' ';
    }

    private static boolean narrow(int character) {
        return character < 0x250 && character != ' ';
    }

    private static double sum(double[] steps, int from, int to) {
        return Arrays.stream(steps, from, to).sum();
    }
}
