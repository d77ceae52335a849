package anlan.ground.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/** Puts the tables of a font together into a file (OpenType, ISO/IEC 14496-22, clause 4.4). */
final class Sfnt {

    private static final int CHECKED = 0xB1B0AFBA;
    private static final int ADJUSTMENT = 8;

    private Sfnt() {}

    static byte[] of(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = 12
                + 16 * count
                + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        var out = ByteBuffer.allocate(size);
        out.putInt(tables.containsKey("CFF ") ? 0x4F54544F : 0x00010000);
        out.putShort((short) count);
        out.putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((count - power) * 16));
        int at = 12 + 16 * count;
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            var bytes = table.getValue();
            if (table.getKey().equals("head")) {
                head = at;
                ByteBuffer.wrap(bytes).putInt(ADJUSTMENT, 0);
            }
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
            out.put(at, bytes);
            at += padded(bytes.length);
        }
        out.putInt(head + ADJUSTMENT, CHECKED - sum(out.array()));
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
        return sum;
    }
}
