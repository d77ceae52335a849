package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Given;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A system of the commission's with a token, that brings files in and asks how it went. */
final class Machine {

    private static final String BASE = "/api/v1";

    private final String token;
    private final int port;

    Machine(Given.World world, JdbcClient jdbc, int port) {
        this.token = "anl_" + world.code() + "_" + "t".repeat(43);
        this.port = port;
        var unit = world.commission();
        world.inside(() -> jdbc.sql(
                        "insert into token (unit, name, hash, scopes, expires_at) values (?, 'machine', ?, '{read,import}', now() + interval '1 day')")
                .params(unit, hash(token))
                .update());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    int start(String body) {
        return start(body.getBytes(StandardCharsets.UTF_8), "");
    }

    int start(byte[] body, String query) {
        var answer = post("/datasets/incident/imports" + query, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return (Integer) read(answer).get("id");
    }

    Map<String, Object> show(int id) {
        return read(get("/imports/" + id));
    }

    Map<String, Object> waitFor(int id, String... states) {
        for (var i = 0; i < 600; i++) {
            var seen = show(id);
            if (List.of(states).contains(seen.get("state"))) {
                return seen;
            }
            assertThat(seen.get("state")).as(seen.toString()).isNotIn("committed", "refused", "failed");
            rest();
        }
        throw new AssertionError("still not " + List.of(states));
    }

    static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(HttpResponse<String> answer) {
        return JsonMapper.shared().readValue(answer.body(), Map.class);
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> post(String path, byte[] body) {
        return send(request(path)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    HttpResponse<String> post(String path) {
        return post(path, new byte[0]);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + BASE + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "zh");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
