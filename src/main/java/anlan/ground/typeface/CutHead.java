package anlan.ground.typeface;

import java.nio.ByteBuffer;
import java.util.SortedSet;

/** The small tables of a cut font that say of what kind it is. */
final class CutHead {

    /** Chinese fonts stand so on their line. */
    private static final short ASCENT = 880;

    private static final short DESCENT = -120;

    private CutHead() {}

    static byte[] head(CutGlyphs glyphs) {
        var out = ByteBuffer.allocate(54);
        out.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        out.putShort((short) 0).putShort((short) Typeface.EM).putLong(0).putLong(0);
        for (int edge : glyphs.box()) out.putShort((short) edge);
        // No style, readable from 8 pixels, both directions, long offsets to glyphs.
        out.putShort((short) 0).putShort((short) 8).putShort((short) 2).putShort((short) 1);
        return out.array();
    }

    static byte[] hhea(CutGlyphs glyphs) {
        var out = ByteBuffer.allocate(36);
        out.putInt(0x00010000).putShort(ASCENT).putShort(DESCENT).putShort((short) 0);
        out.putShort((short) glyphs.widest());
        out.putShort((short) glyphs.box()[0]).putShort((short) 0).putShort((short) glyphs.box()[2]);
        out.putShort((short) 1);
        out.putShort(34, (short) glyphs.count());
        return out.array();
    }

    static byte[] maxp(CutGlyphs glyphs) {
        var out = ByteBuffer.allocate(32);
        out.putInt(0x00010000).putShort((short) glyphs.count());
        out.putShort((short) glyphs.mostPoints()).putShort((short) glyphs.mostContours());
        out.putShort(14, (short) 2);
        return out.array();
    }

    /** Version 3: glyphs have no names. */
    static byte[] post() {
        return ByteBuffer.allocate(32)
                .putInt(0x00030000)
                .putInt(0)
                .putShort((short) -100)
                .putShort((short) 50)
                .array();
    }

    /** @param rights to embed it, as the whole font states them */
    static byte[] os2(int rights, CutGlyphs glyphs, SortedSet<Integer> characters) {
        var out = ByteBuffer.allocate(96);
        out.putShort((short) 4).putShort((short) glyphs.widest());
        out.putShort((short) 400).putShort((short) 5).putShort((short) rights);
        out.putShort(62, (short) 0x40);
        if (!characters.isEmpty()) {
            out.putShort(64, (short) Math.min(characters.getFirst(), 0xFFFF));
            out.putShort(66, (short) Math.min(characters.getLast(), 0xFFFF));
        }
        out.putShort(68, ASCENT).putShort(70, DESCENT);
        out.putShort(74, ASCENT).putShort(76, (short) -DESCENT);
        out.putShort(86, (short) 500).putShort(88, (short) 730);
        return out.array();
    }
}
