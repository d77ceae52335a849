package anlan.ground.typeface;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * One font in a file; a collection holds several.
 *
 * @param name its PostScript name
 * @param rights the embedding rights that it states (OpenType, {@code OS/2.fsType})
 * @param tables where each of its tables lies
 */
record Fount(Path file, String name, int rights, Map<String, Place> tables) {

    record Place(long offset, int length) {}

    /** What is needed to draw glyphs; the rest is for writing systems other than ours. */
    private static final Set<String> NEEDED = Set.of(
            "CFF ", "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private static final int RESTRICTED = 0x2;

    boolean embeddable() {
        return (rights & 0xF) != RESTRICTED;
    }

    /** The font alone, taken out of its collection. */
    byte[] alone() throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            for (var table : tables.entrySet()) {
                if (NEEDED.contains(table.getKey())) {
                    var bytes = new byte[table.getValue().length()];
                    in.seek(table.getValue().offset());
                    in.readFully(bytes);
                    parts.put(table.getKey(), bytes);
                }
            }
        }
        return Sfnt.of(parts);
    }
}
