package anlan.ground.download;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** Writes into a file and to a line; when one of them fails, into the other alone. */
final class Twofold extends OutputStream {

    /** What may be done with either. */
    private interface Act {
        void to(OutputStream out) throws IOException;
    }

    private final OutputStream file;
    private final OutputStream line;
    private @Nullable IOException full;
    private @Nullable IOException torn;

    Twofold(FileChannel file, OutputStream line) {
        this.file = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
        this.line = line;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        both(out -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        both(OutputStream::flush);
    }

    private void both(Act act) throws IOException {
        try {
            if (full == null) act.to(file);
        } catch (IOException e) {
            full = e;
        }
        try {
            if (torn == null) act.to(line);
        } catch (IOException e) {
            torn = e;
        }
        if (full != null && torn != null) throw torn;
    }

    /** Whether all of it stands in the file. */
    boolean kept() {
        return full == null;
    }

    /** @throws IOException by which the line tore */
    void complain() throws IOException {
        if (torn != null) throw torn;
    }
}
