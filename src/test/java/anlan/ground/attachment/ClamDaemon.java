package anlan.ground.attachment;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** ClamAV's own daemon, from Debian, with one signature of ours: a file that says {@link #MARK} is taken for a virus. */
final class ClamDaemon implements AutoCloseable {

    static final String MARK = "ANLAN-TEST-SIGNATURE-7f3b";
    static final String FOUND = "Anlan.Test.UNOFFICIAL";

    private final Path folder;
    private final int port;
    private final Process process;

    ClamDaemon(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = free();
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("anlan.ndb"),
                "Anlan.Test:0:*:" + HexFormat.of().formatHex(MARK.getBytes(StandardCharsets.US_ASCII)) + "\n");
        var settings = Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "Foreground yes",
                        "DatabaseDirectory " + signatures,
                        "LocalSocket " + socket(),
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "StreamMaxLength 1M",
                        "LogFile " + folder.resolve("clamd.log")));
        this.process = new ProcessBuilder(program().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        for (var tries = 0; !Files.exists(Path.of(socket())); tries++) {
            if (!process.isAlive() || tries > 300) {
                throw new IllegalStateException("clamd did not start: " + Files.readString(folder.resolve("said")));
            }
            Thread.sleep(100);
        }
    }

    private static Path program() {
        return List.of("/usr/sbin/clamd", "/usr/local/sbin/clamd").stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No clamd found: apt-get install clamav-daemon"));
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String socket() {
        return folder.resolve("clamd.sock").toString();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
