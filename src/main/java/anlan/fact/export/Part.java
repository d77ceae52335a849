package anlan.fact.export;

import java.io.IOException;
import java.io.OutputStream;

/** Lets through only the bytes from one place to another, both inclusive, and counts all. */
final class Part extends OutputStream {

    private final OutputStream out;
    private final long from;
    private final long to;
    private long at;

    Part(OutputStream out, long from, long to) {
        this.out = out;
        this.from = from;
        this.to = to;
    }

    /** Lets nothing through. */
    static Part counting() {
        return new Part(nullOutputStream(), Long.MAX_VALUE, Long.MAX_VALUE);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        var first = Math.max(from - at, 0);
        var last = Math.min(to - at + 1, length);
        if (first < last) {
            out.write(bytes, start + (int) first, (int) (last - first));
        }
        at += length;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    long count() {
        return at;
    }
}
