package anlan.ground.typeface;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Which glyph of a cut font draws which character: in format 4 for readers that know no other, in format 12 for all characters. */
final class CutCmap {

    /** Characters that follow each other, as their glyphs do. */
    private record Range(int first, int last, int glyph) {}

    private CutCmap() {}

    static byte[] of(SortedSet<Integer> characters) {
        var ranges = ranges(characters);
        var basic = basic(ranges.stream().filter(r -> r.last() < 0xFFFF).toList());
        var all = all(ranges);
        var out = ByteBuffer.allocate(20 + basic.length + all.length);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20 + basic.length);
        return out.put(basic).put(all).array();
    }

    private static List<Range> ranges(SortedSet<Integer> characters) {
        var ranges = new ArrayList<Range>();
        int glyph = 1;
        for (int character : characters) {
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && last.last() == character - 1 && character != 0x10000) {
                ranges.set(ranges.size() - 1, new Range(last.first(), character, last.glyph()));
            } else {
                ranges.add(new Range(character, character, glyph));
            }
            glyph++;
        }
        return ranges;
    }

    private static byte[] basic(List<Range> ranges) {
        int count = ranges.size() + 1;
        int power = Integer.highestOneBit(count);
        var out = ByteBuffer.allocate(16 + count * 8);
        out.putShort((short) 4).putShort((short) out.capacity()).putShort((short) 0);
        out.putShort((short) (count * 2)).putShort((short) (power * 2));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((count - power) * 2));
        ranges.forEach(r -> out.putShort((short) r.last()));
        out.putShort((short) 0xFFFF).putShort((short) 0);
        ranges.forEach(r -> out.putShort((short) r.first()));
        out.putShort((short) 0xFFFF);
        ranges.forEach(r -> out.putShort((short) (r.glyph() - r.first())));
        out.putShort((short) 1);
        return out.array();
    }

    private static byte[] all(List<Range> ranges) {
        var out = ByteBuffer.allocate(16 + ranges.size() * 12);
        out.putShort((short) 12).putShort((short) 0).putInt(out.capacity()).putInt(0);
        out.putInt(ranges.size());
        ranges.forEach(r -> out.putInt(r.first()).putInt(r.last()).putInt(r.glyph()));
        return out.array();
    }
}
