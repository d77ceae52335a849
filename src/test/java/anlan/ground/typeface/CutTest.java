package anlan.ground.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A cut font against the whole one, both drawn by Java's own font machinery and not by ours. */
@AnlanTest
class CutTest {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String TEXT = "整治龘國〇，。“”—…Ag1%";

    @Autowired
    private Typefaces faces;

    @Test
    void glyphs_keep_their_shape_and_width() throws Exception {
        for (var face : List.of(Face.SONG, Face.HEITI, Face.XIAOBIAOSONG)) {
            var font = faces.of(face);
            var cut = Cut.of(font, new TreeSet<>(TEXT.codePoints().boxed().toList()));
            var small = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(cut))
                    .deriveFont(1000f);
            assertThat(small.canDisplayUpTo(TEXT)).isEqualTo(-1);
            for (int character : TEXT.codePoints().toArray()) {
                var glyph = small.createGlyphVector(EXACT, Character.toString(character));
                assertThat(glyph.getGlyphMetrics(0).getAdvanceX()).isEqualTo((float) (font.advance(character) * 1000));
            }
            assertThat(cut).hasSizeLessThan(60_000);
            same(whole(font), small);
        }
    }

    /** What is inked by only one of both is less than a hundredth of what the whole font inks. */
    private static void same(Font whole, Font small) {
        for (int character : TEXT.codePoints().toArray()) {
            var text = Character.toString(character);
            var one = new Area(whole.createGlyphVector(EXACT, text).getOutline());
            var other = new Area(small.createGlyphVector(EXACT, text).getOutline());
            double inked = size(one);
            one.exclusiveOr(other);
            assertThat(size(one)).as(text).isLessThan(inked * 0.02 + 50);
        }
    }

    private static double size(Area area) {
        var box = area.getBounds();
        int inside = 0;
        for (int x = box.x; x < box.x + box.width; x += 4) {
            for (int y = box.y; y < box.y + box.height; y += 4) {
                if (area.contains(x, y)) inside++;
            }
        }
        return inside * 16;
    }

    private static Font whole(Typeface font) throws Exception {
        var all = Font.createFonts(font.file().toFile());
        for (var each : all) {
            if (each.getPSName().equals(font.name())) return each.deriveFont(1000f);
        }
        throw new AssertionError(font.name());
    }
}
