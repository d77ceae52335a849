package anlan.ground.typeface;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads which fonts a file holds (OpenType, ISO/IEC 14496-22): their names and where their tables lie, without reading the glyphs. */
final class FontFile {

    private static final int COLLECTION = 0x74746366;
    private static final int CFF = 0x4F54544F;
    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MOST = 256;

    private FontFile() {}

    /** Empty for what is no font. */
    static List<Fount> read(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var founts = new ArrayList<Fount>();
            for (var offset : offsets(in)) {
                in.seek(offset);
                int kind = in.readInt();
                if (kind == CFF || kind == TRUETYPE || kind == APPLE) founts.add(fount(file, in));
            }
            return founts;
        } catch (EOFException e) {
            return List.of();
        }
    }

    private static List<Long> offsets(RandomAccessFile in) throws IOException {
        if (in.readInt() != COLLECTION) return List.of(0L);
        in.readInt();
        int count = Math.clamp(in.readInt(), 0, MOST);
        var offsets = new ArrayList<Long>();
        for (int i = 0; i < count; i++) offsets.add(in.readInt() & 0xFFFFFFFFL);
        return offsets;
    }

    private static Fount fount(Path file, RandomAccessFile in) throws IOException {
        int count = in.readUnsignedShort();
        in.skipBytes(6);
        var tables = new HashMap<String, Fount.Place>();
        for (int i = 0; i < count; i++) {
            var tag = new byte[4];
            in.readFully(tag);
            in.readInt();
            long offset = in.readInt() & 0xFFFFFFFFL;
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Fount.Place(offset, in.readInt()));
        }
        return new Fount(file, name(in, tables.get("name")), rights(in, tables.get("OS/2")), tables);
    }

    private static int rights(RandomAccessFile in, Fount.@org.jspecify.annotations.Nullable Place table)
            throws IOException {
        if (table == null) return 0;
        in.seek(table.offset() + 8);
        return in.readUnsignedShort();
    }

    private static String name(RandomAccessFile in, Fount.@org.jspecify.annotations.Nullable Place table)
            throws IOException {
        if (table == null) return "";
        in.seek(table.offset() + 2);
        int count = in.readUnsignedShort();
        long texts = table.offset() + in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.seek(table.offset() + 6 + 12L * i);
            int platform = in.readUnsignedShort();
            in.readInt();
            int meaning = in.readUnsignedShort();
            var text = new byte[in.readUnsignedShort()];
            int at = in.readUnsignedShort();
            if (meaning == POSTSCRIPT_NAME && text.length > 0) {
                in.seek(texts + at);
                in.readFully(text);
                var charset = platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
                return new String(text, charset).strip();
            }
        }
        return "";
    }
}
