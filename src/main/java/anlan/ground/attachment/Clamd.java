package anlan.ground.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * ClamAV's daemon, asked by its INSTREAM command (clamd(8)): the content in lengths and bytes, a length of nothing at the end, one line back.
 */
@Component
class Clamd {

    private static final int CHUNK = 1 << 16;
    private static final String STREAM = "stream: ";

    private final Duration patience;
    private volatile String address;

    /** @param address {@code host:port}, or the path of a socket; empty when nothing is scanned */
    Clamd(
            @Value("${anlan.attachment.clamd:}") String address,
            @Value("${anlan.attachment.clamd-patience:2m}") Duration patience) {
        this.address = address.strip();
        this.patience = patience;
    }

    boolean set() {
        return !address.isEmpty();
    }

    /** From now on the daemon is there. */
    void moved(String to) {
        address = to;
    }

    Verdict scan(InputStream content) {
        try (var channel = SocketChannel.open(family())) {
            var watch = Thread.ofVirtual().start(() -> closeLater(channel));
            try {
                channel.connect(socket());
                return told(ask(channel, content));
            } finally {
                watch.interrupt();
            }
        } catch (IOException | RuntimeException e) {
            return new Verdict.Unable(e.getClass().getSimpleName() + ": " + e.getMessage(), true);
        }
    }

    private StandardProtocolFamily family() {
        return address.startsWith("/") ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET;
    }

    private SocketAddress socket() {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        var colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** A daemon that hangs is one that is away. */
    private void closeLater(SocketChannel channel) {
        try {
            Thread.sleep(patience);
            channel.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String ask(SocketChannel channel, InputStream content) throws IOException {
        try {
            write(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            var chunk = new byte[CHUNK];
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                write(
                        channel,
                        ByteBuffer.allocate(4 + n).putInt(n).put(chunk, 0, n).flip());
            }
            write(channel, ByteBuffer.allocate(4));
        } catch (IOException e) {
            // It may have said why before it hung up: too much, for one.
            var said = answer(channel);
            if (said.isEmpty()) {
                throw e;
            }
            return said;
        }
        return answer(channel);
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(1024);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            if (bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0) {
                break;
            }
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Verdict told(String answer) {
        if (answer.equals(STREAM + "OK")) {
            return new Verdict.Clean();
        }
        return answer.startsWith(STREAM) && answer.endsWith(" FOUND")
                ? new Verdict.Found(answer.substring(STREAM.length(), answer.length() - " FOUND".length()))
                : new Verdict.Unable(answer.isEmpty() ? "no answer" : answer, answer.isEmpty());
    }
}
