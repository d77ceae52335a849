package anlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends any method to any path, as a person with a session or a system with a token, and takes the answer as it is: follows nothing. */
final class Caller {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String base;
    private final @Nullable String authorization;
    private String csrf = "";

    private Caller(int port, @Nullable String authorization) {
        this.base = "http://127.0.0.1:" + port;
        this.authorization = authorization;
    }

    /** @param both user name and secret with a colon between */
    static Caller phone(int port, String both) {
        var basic = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
        return new Caller(port, "Basic " + basic);
    }

    static Caller system(int port, @Nullable String token) {
        return new Caller(port, token == null ? null : "Bearer " + token);
    }

    static Caller stranger(int port) {
        var caller = new Caller(port, null);
        caller.remember();
        return caller;
    }

    static Caller person(int port, String account) {
        var caller = stranger(port);
        var form = "name=" + encode(account) + "&password=" + encode(Given.PASSWORD);
        if (caller.send("POST", "/sign-in", form).statusCode() != 303) {
            throw new AssertionError(account + " did not get in");
        }
        caller.remember();
        return caller;
    }

    HttpResponse<String> send(String method, String path, String form) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if ("GET".equals(method)) {
            return send(request.build());
        }
        var body = form + (csrf.isEmpty() ? "" : (form.isEmpty() ? "" : "&") + "_csrf=" + encode(csrf));
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Takes the token that forms carry from now on. */
    void remember() {
        var found = CSRF.matcher(send("GET", "/sign-in", "").body());
        if (found.find()) {
            csrf = found.group(1);
        }
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
}
