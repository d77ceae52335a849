package anlan.ground.typeface;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The names of a cut font: family, style, its own, full, version, PostScript. */
final class CutNames {

    private CutNames() {}

    static byte[] name(String name) {
        String[] names = {name, "Regular", name, name, "1.0", name};
        int length = 0;
        for (var each : names) length += each.length() * 2;
        int texts = 6 + 12 * names.length;
        var out = ByteBuffer.allocate(texts + length);
        out.putShort((short) 0).putShort((short) names.length).putShort((short) texts);
        int at = 0;
        for (int i = 0; i < names.length; i++) {
            var text = names[i].getBytes(StandardCharsets.UTF_16BE);
            // Windows, Unicode, English.
            out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
            out.putShort((short) (i + 1)).putShort((short) text.length).putShort((short) at);
            out.put(texts + at, text);
            at += text.length;
        }
        return out.array();
    }
}
