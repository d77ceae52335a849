package anlan.ground.vault;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;

/**
 * An object read from anywhere: one request for each place that is gone to, as long as it is read on from there. A line that breaks is taken up
 * again where it broke.
 */
final class BucketContent implements SeekableByteChannel {

    /** The object from a place to its end. */
    @FunctionalInterface
    interface From {
        ResponseInputStream<?> read(long from) throws IOException;
    }

    private static final int TRIES = 3;
    private static final int CHUNK = 1 << 16;

    private final From object;
    private final long size;
    private final byte[] chunk = new byte[CHUNK];
    private long position;
    private @Nullable ResponseInputStream<?> line;
    private boolean closed;

    /** @param begun the object from its beginning */
    BucketContent(From object, ResponseInputStream<?> begun, long size) {
        this.object = object;
        this.line = begun;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        int n = into.hasRemaining() ? some(Math.min(into.remaining(), CHUNK)) : 0;
        into.put(chunk, 0, n);
        position += n;
        return n;
    }

    private int some(int most) throws IOException {
        for (var left = TRIES - 1; ; left--) {
            var from = line == null ? object.read(position) : line;
            line = from;
            try {
                int n = from.read(chunk, 0, most);
                if (n > 0) {
                    return n;
                }
                throw new EOFException("The store ended an object before its size");
            } catch (IOException e) {
                letGo();
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    /** What is left of the line is not waited for. */
    private void letGo() {
        if (line != null) {
            line.abort();
            line = null;
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
        if (to != position) {
            letGo();
            position = to;
        }
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (line != null && position >= size) {
            line.close();
            line = null;
        }
        letGo();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new NonWritableChannelException();
    }
}
