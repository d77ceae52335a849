package anlan.ground.vault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** S3Proxy as a process of its own: it speaks S3, checks signatures and lays objects into a folder, a bucket being a folder in it. */
public final class S3Server implements AutoCloseable {

    static final String KEY = "anlan-key";
    static final String SECRET = "anlan-secret-0123456789";
    static final String BUCKET = "files";

    private final Path folder;
    private final int port;
    private final Process process;

    S3Server(Path folder, int port) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = port;
        Files.createDirectories(folder.resolve("objects").resolve(BUCKET));
        var settings = Files.write(
                folder.resolve("s3proxy.conf"),
                List.of(
                        "s3proxy.endpoint=" + endpoint(),
                        "s3proxy.authorization=aws-v2-or-v4",
                        "s3proxy.identity=" + KEY,
                        "s3proxy.credential=" + SECRET,
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.identity=none",
                        "jclouds.credential=none",
                        "jclouds.filesystem.basedir=" + folder.resolve("objects")));
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        Path.of("target", "tools", "s3proxy.jar").toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        awaited();
    }

    static S3Server in(Path folder) throws IOException, InterruptedException {
        return new S3Server(folder, free());
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaited() throws IOException, InterruptedException {
        for (var tries = 0; tries < 600; tries++) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
                return;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    break;
                }
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("S3Proxy did not start: " + Files.readString(folder.resolve("said")));
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    BucketSettings settings() {
        return settings(BUCKET, KEY, SECRET);
    }

    BucketSettings settings(String bucket, String key, String secret) {
        return new BucketSettings(
                endpoint(), bucket, "us-east-1", key, secret, "", "anlan/", false, Duration.ofSeconds(20));
    }

    /** Where the bucket's objects lie. */
    Path objects() {
        return folder.resolve("objects").resolve(BUCKET);
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

    /** {@code PORT FOLDER}: runs until it is stopped. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (var server = new S3Server(Files.createDirectories(Path.of(args[1])), Integer.parseInt(args[0]))) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            System.out.println("ANLAN_S3_ENDPOINT=" + server.endpoint() + " ANLAN_S3_BUCKET=" + BUCKET
                    + " ANLAN_S3_KEY=" + KEY + " ANLAN_S3_SECRET=" + SECRET);
            server.process.waitFor();
        }
    }
}
