package anlan.ground.agency;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The line to the provider. It may hang or answer without end: it is given so many seconds, and followed nowhere. */
@Component
class ProviderLine {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    static final int MOST = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param said the JSON object that it answered with; empty when it was none */
    record Answer(int status, Map<String, Object> said) {

        String text(String name) {
            return said.get(name) instanceof String text ? text : "";
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    Answer get(URI from) {
        return send(HttpRequest.newBuilder(from));
    }

    Answer post(URI to, Map<String, String> form, String authorization) {
        var request = HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form)));
        return send(authorization.isEmpty() ? request : request.header("Authorization", authorization));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        var asked = request.header("Accept", "application/json").build();
        var sent = http.sendAsync(asked, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST));
        try {
            var answer = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(answer.statusCode(), read(answer.body()));
        } catch (TimeoutException e) {
            throw away(asked.uri(), "does not answer");
        } catch (ExecutionException e) {
            throw away(asked.uri(), String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(asked.uri(), "was interrupted");
        } finally {
            sent.cancel(true);
        }
    }

    static ProviderFault away(URI at, String how) {
        return new ProviderFault(AgencyFault.AGENCY_AWAY, at.getHost() + at.getPath() + " " + how);
    }

    private static Map<String, Object> read(String body) {
        try {
            Map<String, Object> said = JSON.readValue(body, new TypeReference<>() {});
            return Objects.requireNonNullElse(said, Map.of());
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
