package anlan.ground.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import anlan.ground.web.PartAway;
import anlan.ground.web.Refused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object store that hangs, fails and breaks off. */
class TornBucketTest {

    @TempDir
    private Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final BucketState state = new BucketState(null) {
        @Override
        PartAway away(Refused why, Throwable fault) {
            return new PartAway("vault.away", why.code(), fault);
        }
    };
    private HttpServer server;

    @BeforeEach
    void a_server_of_ours() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void is_stopped() {
        server.stop(0);
    }

    @Test
    void a_store_that_fails_twice_is_asked_a_third_time() throws IOException {
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 500 : 200, -1);
            exchange.close();
        });
        bucket(server.getAddress().getPort()).put("a", Files.write(folder.resolve("a"), new byte[1000]));
        assertThat(asked).hasValue(3);
    }

    @Test
    void one_that_always_fails_is_given_up_on_as_away() throws IOException {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        var file = Files.write(folder.resolve("a"), new byte[1000]);
        assertThatThrownBy(() -> bucket(server.getAddress().getPort()).put("a", file))
                .isInstanceOf(PartAway.class)
                .hasMessage("store-away");
        assertThat(asked).hasValue(3);
    }

    @Test
    void one_that_hangs_is_not_waited_for_without_end() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var begun = Instant.now();
            assertThatThrownBy(() -> bucket(silent.getLocalPort()).open("a"))
                    .isInstanceOf(PartAway.class)
                    .hasMessage("store-away");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void nobody_there_is_told_at_once() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> bucket(free).open("a")).hasMessage("store-away");
    }

    @Test
    void a_line_that_breaks_is_taken_up_where_it_broke() throws IOException {
        var content = new byte[1_000_000];
        new Random(5).nextBytes(content);
        server.createContext("/", exchange -> broken(exchange, content));
        try (var in =
                Channels.newInputStream(bucket(server.getAddress().getPort()).open("a"))) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        assertThat(asked.get()).isGreaterThan(2);
    }

    @Test
    void one_that_ends_before_its_size_is_not_taken_for_whole() throws IOException {
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            var begins = exchange.getRequestHeaders().getFirst("Range").equals("bytes=0-");
            exchange.getResponseHeaders().add("Content-Range", "bytes 0-9/1000");
            exchange.sendResponseHeaders(206, begins ? 10 : -1);
            if (begins) {
                exchange.getResponseBody().write(new byte[10]);
            }
            exchange.close();
        });
        try (var in = bucket(server.getAddress().getPort()).open("a")) {
            var all = ByteBuffer.allocate(5000);
            assertThat(in.read(all)).isEqualTo(10);
            assertThatThrownBy(() -> {
                        while (in.read(all) >= 0) {}
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    /** At most 300,000 bytes of what was promised. */
    private void broken(HttpExchange exchange, byte[] content) throws IOException {
        asked.incrementAndGet();
        var from =
                Integer.parseInt(exchange.getRequestHeaders().getFirst("Range").replaceAll("bytes=([0-9]+)-", "$1"));
        exchange.getResponseHeaders()
                .add("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        exchange.sendResponseHeaders(206, content.length - from);
        exchange.getResponseBody().write(content, from, Math.min(300_000, content.length - from));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private Bucket bucket(int port) {
        return new Bucket(
                new BucketSettings(
                        "http://127.0.0.1:" + port, "b", "us-east-1", "k", "s", "", "", false, Duration.ofSeconds(2)),
                state);
    }
}
