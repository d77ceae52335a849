package anlan.fact.dataset;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends typed rows to a table in PostgreSQL's binary COPY format (PostgreSQL manual, COPY, "Binary Format"). Values are written into one
 * buffer that is sent when full, so a row costs no objects.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int EPOCH = (int) java.time.LocalDate.of(2000, 1, 1).toEpochDay();

    private final CopyIn copy;
    private byte[] buffer = new byte[1 << 17];
    private int at;

    public BinaryCopy(Connection connection, String into) {
        try {
            copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin (format binary)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.arraycopy(HEADER, 0, buffer, 0, HEADER.length);
        at = HEADER.length;
    }

    public void row(int fields) {
        if (at > buffer.length - (1 << 14)) {
            send();
        }
        put16(fields);
    }

    public void text(@Nullable String value) {
        if (value == null) {
            put32(-1);
            return;
        }
        var length = value.length();
        if (length > 4_000) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
            return;
        }
        var mark = at;
        put32(length);
        for (var i = 0; i < length; i++) {
            var c = value.charAt(i);
            if (c >= 0x80) {
                at = mark;
                bytes(value.getBytes(StandardCharsets.UTF_8));
                return;
            }
            buffer[at++] = (byte) c;
        }
    }

    private void bytes(byte[] value) {
        put32(value.length);
        room(value.length);
        System.arraycopy(value, 0, buffer, at, value.length);
        at += value.length;
    }

    /** For so many bytes, and after them what a row's other values may take. */
    private void room(int bytes) {
        if (bytes > buffer.length - at - (1 << 14)) {
            send();
            if (bytes > buffer.length - (1 << 14)) {
                buffer = new byte[bytes + (1 << 15)];
            }
        }
    }

    public void none() {
        put32(-1);
    }

    public void flag(boolean value) {
        put32(1);
        buffer[at++] = (byte) (value ? 1 : 0);
    }

    /** @param epochDay as {@link java.time.LocalDate#toEpochDay()}; {@link Integer#MIN_VALUE} for none */
    public void day(int epochDay) {
        if (epochDay == Integer.MIN_VALUE) {
            put32(-1);
        } else {
            put32(4);
            put32(epochDay - EPOCH);
        }
    }

    /** A smallint; a negative number for none. */
    public void small(int value) {
        if (value < 0) {
            put32(-1);
        } else {
            put32(2);
            put16(value);
        }
    }

    public void integer(int value) {
        put32(4);
        put32(value);
    }

    public void big(long value) {
        put32(8);
        put32((int) (value >>> 32));
        put32((int) value);
    }

    /** A real; NaN for none. */
    public void real(float value) {
        if (Float.isNaN(value)) {
            put32(-1);
        } else {
            put32(4);
            put32(Float.floatToIntBits(value));
        }
    }

    private static final int INT4 = 23;

    public void integers(int[] values) {
        room(24 + 8 * values.length);
        put32(20 + 8 * values.length);
        put32(1);
        put32(0);
        put32(INT4);
        put32(values.length);
        put32(1);
        for (var value : values) {
            integer(value);
        }
    }

    /** Ends the copy. @return how many rows arrived */
    public long end() {
        put16(-1);
        send();
        try {
            return copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
    }

    private void send() {
        try {
            copy.writeToCopy(buffer, 0, at);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        at = 0;
    }

    private void put16(int value) {
        buffer[at++] = (byte) (value >>> 8);
        buffer[at++] = (byte) value;
    }

    private void put32(int value) {
        buffer[at++] = (byte) (value >>> 24);
        buffer[at++] = (byte) (value >>> 16);
        buffer[at++] = (byte) (value >>> 8);
        buffer[at++] = (byte) value;
    }
}
