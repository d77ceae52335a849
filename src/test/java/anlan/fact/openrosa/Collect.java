package anlan.fact.openrosa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A program on a phone that speaks OpenRosa: it lists, fetches and sends, as ODK Collect does. */
final class Collect {

    private static final String EDGE = "----collect";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String basic;

    Collect(String server, String user, String secret) {
        this.server = server;
        this.basic =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> head() {
        return send(request("/submission")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** What the answer names under the element, the first of them. */
    static String named(String body, String element) {
        var found =
                Pattern.compile("<" + element + ">([^<]+)</" + element + ">").matcher(body);
        if (!found.find()) {
            throw new AssertionError("no " + element + ": " + body);
        }
        return found.group(1);
    }

    HttpResponse<String> submit(byte[] form, Map<String, byte[]> files) {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("xml_submission_file", form);
        all.putAll(files);
        return send(request("/submission")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("X-OpenRosa-Version", "1.0")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parts(all)))
                .build());
    }

    static byte[] parts(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            var form = name.equals("xml_submission_file");
            out.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                            + (form ? "instance.xml" : name) + "\"\r\nContent-Type: "
                            + (form ? "text/xml" : "image/jpeg") + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(content);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        out.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : server + path))
                .header("Authorization", basic)
                .header("Accept-Language", "zh-CN");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
