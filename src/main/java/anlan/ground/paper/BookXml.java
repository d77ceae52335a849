package anlan.ground.paper;

import java.io.IOException;
import java.io.OutputStream;

/** XML as UTF-8 into a stream, without an object for each cell: a million rows have eleven million. */
final class BookXml {

    private static final int FULL = 1 << 15;

    private final OutputStream out;
    private byte[] bytes = new byte[2 * FULL];
    private int used;

    BookXml(OutputStream out) {
        this.out = out;
    }

    /** What is known to be ASCII and needs no escape. */
    BookXml plain(String ascii) {
        room(ascii.length());
        for (var i = 0; i < ascii.length(); i++) {
            bytes[used++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** Without what XML 1.0 cannot say. */
    BookXml text(String text) {
        room(6 * text.length());
        for (var i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                four(Character.toCodePoint(c, text.charAt(++i)));
            } else if (!Character.isSurrogate(c) && c < 0xfffe) {
                more(c);
            }
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> plain("&amp;");
            case '<' -> plain("&lt;");
            case '>' -> plain("&gt;");
            case '"' -> plain("&quot;");
            case '\r' -> plain("&#13;");
            default -> {
                if (c >= ' ' || c == '\t' || c == '\n') {
                    bytes[used++] = (byte) c;
                }
            }
        }
    }

    private void more(char c) {
        if (c < 0x800) {
            bytes[used++] = (byte) (0xc0 | c >> 6);
        } else {
            bytes[used++] = (byte) (0xe0 | c >> 12);
            bytes[used++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        bytes[used++] = (byte) (0x80 | c & 0x3f);
    }

    private void four(int point) {
        bytes[used++] = (byte) (0xf0 | point >> 18);
        bytes[used++] = (byte) (0x80 | point >> 12 & 0x3f);
        bytes[used++] = (byte) (0x80 | point >> 6 & 0x3f);
        bytes[used++] = (byte) (0x80 | point & 0x3f);
    }

    private void room(int more) {
        if (used + more > bytes.length) {
            bytes = java.util.Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + more));
        }
    }

    /** Hands on what has gathered, now and then. */
    void handOn() throws IOException {
        if (used > FULL) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, used);
        used = 0;
    }
}
