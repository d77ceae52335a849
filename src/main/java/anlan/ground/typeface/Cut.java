package anlan.ground.typeface;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A font cut down to the characters of one paper, as a TrueType file whatever its outlines were before. Readers of every kind take such a
 * file, while some know no collections and no PostScript outlines.
 */
public final class Cut {

    private Cut() {}

    /** @return a TrueType font file; glyphs stand in the order of their characters, after the one for "missing" */
    public static byte[] of(Typeface face, SortedSet<Integer> characters) {
        var glyphs = new CutGlyphs(face, characters);
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", glyphs.glyf());
        tables.put("loca", glyphs.loca());
        tables.put("hmtx", glyphs.hmtx());
        tables.put("hhea", CutHead.hhea(glyphs));
        tables.put("head", CutHead.head(glyphs));
        tables.put("maxp", CutHead.maxp(glyphs));
        tables.put("post", CutHead.post());
        tables.put("OS/2", CutHead.os2(face.rights(), glyphs, characters));
        tables.put("name", CutNames.name(name(face, characters)));
        tables.put("cmap", CutCmap.of(characters));
        return Sfnt.of(tables);
    }

    /** The cut's own name: six letters that tell cuts apart, then the font's (ISO 32000-1, 9.6.4). */
    public static String name(Typeface face, SortedSet<Integer> characters) {
        int hash = new TreeSet<>(characters).hashCode() * 31 + face.name().hashCode();
        var tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return tag + "+" + face.name();
    }
}
