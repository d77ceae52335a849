package anlan.ground.typeface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font as papers are set in it. The font itself is large and let go when memory is short; the glyphs once asked for are kept. */
public final class Typeface {

    private record Glyph(boolean there, int advance, Outline outline) {}

    private final Fount fount;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();
    private SoftReference<OpenTypeFont> loaded = new SoftReference<>(null);

    Typeface(Fount fount) {
        this.fount = fount;
    }

    /** The font's PostScript name. */
    public String name() {
        return fount.name();
    }

    public boolean has(int character) {
        return glyph(character).there();
    }

    /** How far the next character stands off, in parts of the type size: 1 for a Chinese character. */
    public double advance(int character) {
        return (double) glyph(character).advance() / EM;
    }

    /** All outlines are brought to as many units. */
    static final int EM = 1000;

    java.nio.file.Path file() {
        return fount.file();
    }

    int rights() {
        return fount.rights();
    }

    int width(int character) {
        return glyph(character).advance();
    }

    Outline outline(int character) {
        return glyph(character).outline();
    }

    private Glyph glyph(int character) {
        var known = glyphs.get(character);
        if (known != null) return known;
        var glyph = read(character);
        glyphs.put(character, glyph);
        return glyph;
    }

    private synchronized Glyph read(int character) {
        try {
            var font = font();
            int id = font.getUnicodeCmapLookup(false).getGlyphId(character);
            double scale = (double) EM / font.getUnitsPerEm();
            int advance = (int) Math.round(font.getAdvanceWidth(id) * scale);
            return new Glyph(id != 0, advance, id == 0 ? Outline.NOTHING : outline(font, id, scale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(OpenTypeFont font, int id, double scale) throws IOException {
        var path = font.isPostScript()
                ? font.getCFF().getFont().getType2CharString(id).getPath()
                : glyf(font, id);
        return path == null
                ? Outline.NOTHING
                : Outline.of(path.getPathIterator(java.awt.geom.AffineTransform.getScaleInstance(scale, scale)));
    }

    private static java.awt.geom.@org.jspecify.annotations.Nullable GeneralPath glyf(OpenTypeFont font, int id)
            throws IOException {
        var glyph = font.getGlyph().getGlyph(id);
        return glyph == null ? null : glyph.getPath();
    }

    private OpenTypeFont font() throws IOException {
        var font = loaded.get();
        if (font == null) {
            font = new OTFParser().parse(new RandomAccessReadBuffer(fount.alone()));
            loaded = new SoftReference<>(font);
        }
        return font;
    }
}
