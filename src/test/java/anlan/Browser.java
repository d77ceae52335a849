package anlan;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person at a browser without script: follows redirects, keeps cookies, sends forms with the token of the page they stand on. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String base;
    private final String agent;
    private String token = "";

    public Browser(int port) {
        this(port, "");
    }

    /** @param agent what the browser calls itself */
    public Browser(int port, String agent) {
        this(
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build(),
                "http://127.0.0.1:" + port,
                agent);
    }

    private Browser(HttpClient http, String base, String agent) {
        this.http = http;
        this.base = base;
        this.agent = agent;
    }

    /** Another tab: signed in as this one is, with a page of its own. */
    public Browser tab() {
        return new Browser(http, base, agent);
    }

    public Browser signIn(String account) {
        get("/sign-in");
        var answer = post("/sign-in", Map.of("name", account, "password", Given.PASSWORD));
        if (answer.statusCode() != 200 && answer.statusCode() != 404) {
            throw new AssertionError("sign-in answered " + answer.statusCode());
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return remember(send(to(path).build()));
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encode(token) + (form.isEmpty() ? "" : "&"), ""));
        return remember(send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    /** Sends a form with one file in it, named {@code file}. */
    public HttpResponse<String> postFile(String path, Map<String, String> form, String fileName, byte[] content) {
        var line = "--anlan-form\r\nContent-Disposition: form-data; name=\"";
        var fields = new StringBuilder(line + "_csrf\"\r\n\r\n" + token + "\r\n");
        form.forEach((name, value) -> fields.append(line)
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        fields.append(line).append("file\"; filename=\"").append(fileName).append("\"\r\n\r\n");
        return remember(send(to(path).header("Content-Type", "multipart/form-data; boundary=anlan-form")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(fields.toString()),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString("\r\n--anlan-form--\r\n")))
                .build()));
    }

    /** Sends as a page's script does. */
    public HttpResponse<String> script(String method, String path, String type, byte[] content) {
        return send(to(path).header("Content-Type", type)
                .header("X-CSRF-TOKEN", token)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }

    /** Whatever is there, as bytes, with headers of one's own. */
    public HttpResponse<byte[]> fetch(String path, Map<String, String> headers) {
        var request = to(path);
        headers.forEach(request::header);
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Sends one file as a machine does. */
    public HttpResponse<String> sendFile(String path, String authorization, String fileName, byte[] content) {
        return send(
                to(path).header("Authorization", authorization)
                        .header("Content-Type", "multipart/form-data; boundary=anlan-form")
                        .POST(HttpRequest.BodyPublishers.concat(
                                HttpRequest.BodyPublishers.ofString(
                                        "--anlan-form\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                                + fileName + "\"\r\n\r\n"),
                                HttpRequest.BodyPublishers.ofByteArray(content),
                                HttpRequest.BodyPublishers.ofString("\r\n--anlan-form--\r\n")))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("User-Agent", agent);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> how) {
        try {
            return http.send(request, how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> remember(HttpResponse<String> answer) {
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
