package anlan.ground.typeface;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The outlines and widths of a cut font. */
final class CutGlyphs {

    private final List<Outline> outlines = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();

    CutGlyphs(Typeface face, Collection<Integer> characters) {
        add(Outline.NOTHING, Typeface.EM);
        characters.forEach(c -> add(face.outline(c), face.width(c)));
        places.add(glyf.size());
    }

    private void add(Outline outline, int width) {
        outlines.add(outline);
        widths.add(width);
        places.add(glyf.size());
        if (!outline.contours().isEmpty()) glyf.writeBytes(written(outline));
    }

    /** A simple glyph: where its contours end, no instructions, a flag for each point, then the steps from point to point. */
    private static byte[] written(Outline outline) {
        int points = outline.points();
        var out = ByteBuffer.allocate((12 + outline.contours().size() * 2 + points * 5 + 3) & ~3);
        out.putShort((short) outline.contours().size());
        for (int edge : outline.box()) out.putShort((short) edge);
        int end = -1;
        for (var contour : outline.contours()) {
            end += contour.size();
            out.putShort((short) end);
        }
        out.putShort((short) 0);
        var all = outline.contours().stream().flatMap(List::stream).toList();
        all.forEach(p -> out.put((byte) (p.on() ? 1 : 0)));
        int x = 0;
        for (var point : all) {
            out.putShort((short) (point.x() - x));
            x = point.x();
        }
        int y = 0;
        for (var point : all) {
            out.putShort((short) (point.y() - y));
            y = point.y();
        }
        return out.array();
    }

    byte[] glyf() {
        return glyf.toByteArray();
    }

    byte[] loca() {
        var out = ByteBuffer.allocate(places.size() * 4);
        places.forEach(out::putInt);
        return out.array();
    }

    byte[] hmtx() {
        var out = ByteBuffer.allocate(widths.size() * 4);
        for (int i = 0; i < widths.size(); i++) {
            out.putShort(widths.get(i).shortValue())
                    .putShort((short) outlines.get(i).box()[0]);
        }
        return out.array();
    }

    int count() {
        return outlines.size();
    }

    int mostPoints() {
        return outlines.stream().mapToInt(Outline::points).max().orElse(0);
    }

    int mostContours() {
        return outlines.stream().mapToInt(o -> o.contours().size()).max().orElse(0);
    }

    int widest() {
        return widths.stream().mapToInt(w -> w).max().orElse(0);
    }

    /** The box around all. */
    int[] box() {
        var box = new int[4];
        for (var outline : outlines) {
            var own = outline.box();
            for (int i = 0; i < 4; i++) box[i] = i < 2 ? Math.min(box[i], own[i]) : Math.max(box[i], own[i]);
        }
        return box;
    }
}
