package anlan.ground.document;

import anlan.ground.typeface.Typefaces;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A title: centred, its lines broken between words so that the upper is the longer, in the shape of a trapezium (GB/T 9704-2012, 7.3.1).
 * Line feeds in it are obeyed.
 */
final class TitlePart {

    /** How long a line should be against the one above it. */
    private static final double TAPER = 0.8;

    private final Typefaces faces;
    private final Lines lines;
    private final Flow flow;

    TitlePart(Typefaces faces, Lines lines, Flow flow) {
        this.faces = faces;
        this.lines = lines;
        this.flow = flow;
    }

    void set(String title) {
        for (var text : broken(title)) {
            var line = lines.one(text, Style.TITLE);
            double left = Measures.LEFT + Math.max(0, (Measures.WIDE - line.width()) / 2);
            double y = Line.baseline(flow.line(), Measures.PITCH, Measures.SIZE_2);
            flow.sheet().add(line.at(left, y, faces, Ink.BLACK));
        }
    }

    List<String> broken(String title) {
        return title.lines().flatMap(this::shaped).toList();
    }

    private Stream<String> shaped(String text) {
        int count = (int) Math.ceil(width(text) / Measures.WIDE);
        if (count <= 1) return Stream.of(text);
        var lines = new ArrayList<String>();
        var rest = text;
        for (int left = count; left > 1; left--) {
            int at = at(rest, left);
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        return width(rest) > Measures.WIDE
                ? Stream.concat(lines.stream(), shaped(rest))
                : Stream.concat(lines.stream(), Stream.of(rest));
    }

    /** The end of a word nearest to where the line should end. */
    private int at(String text, int lines) {
        double whole = width(text);
        double wanted = Math.min(Measures.WIDE, whole / (1 + TAPER * (lines - 1)));
        var words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        int best = 0;
        for (int at = words.next(); at != BreakIterator.DONE; at = words.next()) {
            double width = width(text.substring(0, at));
            if (width <= Measures.WIDE && allowed(text, at) && nearer(width, text.substring(0, best), wanted))
                best = at;
        }
        return best > 0 ? best : text.offsetByCodePoints(0, (int) (Measures.WIDE / Measures.SIZE_2));
    }

    private boolean nearer(double width, String than, double wanted) {
        return Math.abs(width - wanted) < Math.abs(width(than) - wanted);
    }

    /** Not before a closing mark, nor after an opening one. */
    private static boolean allowed(String text, int at) {
        var each = BreakIterator.getLineInstance(ULocale.SIMPLIFIED_CHINESE);
        each.setText(text);
        return each.isBoundary(at);
    }

    private double width(String text) {
        return lines.one(text, Style.TITLE).width();
    }
}
