package anlan.ground.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A real OpenID provider in a process of its own. Whoever signs in there says what the provider then states. */
final class ProviderProcess implements AutoCloseable {

    static final ProviderSettings NONE = settings("");

    private static final String MAIN = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";

    private final Path log;
    private final int port;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    ProviderProcess(Path folder) throws IOException, InterruptedException {
        log = folder.resolve("provider.log");
        port = free();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-Xmx128m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), MAIN);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_HOSTNAME", "127.0.0.1");
        builder.environment().put("JSON_CONFIG", "{\"interactiveLogin\":true,\"httpServer\":\"NettyWrapper\"}");
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        await();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    ProviderSettings settings() {
        return settings(issuer());
    }

    static ProviderSettings settings(String issuer) {
        return new ProviderSettings(
                issuer,
                "anlan",
                "kept well",
                "",
                "openid profile",
                "preferred_username",
                "groups",
                Set.of("mfa"),
                true);
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/agency";
    }

    /** Somebody signs in at the provider's own page; where it sends them then. */
    URI signsIn(URI asked, String user, String claims) {
        var form = "username=" + encode(user) + "&claims=" + encode(claims);
        var answer = send(HttpRequest.newBuilder(asked)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        return URI.create(answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
    }

    private void await() throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(90));
        while (Instant.now().isBefore(until) && process.isAlive()) {
            try {
                var alive = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/isalive"));
                if (send(alive.build()).statusCode() == 200) {
                    return;
                }
            } catch (UncheckedIOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The provider did not start: see " + log);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
