package anlan.fact.openrosa;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** What every OpenRosa answer has: its headers, and sentences for people in a response of its own kind. */
final class Envelope {

    /** In bytes, of one request: ODK Collect sends what is more in several. */
    static final int LARGEST = 24 * 1024 * 1024;

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private Envelope() {}

    static HttpHeaders headers(Instant now) {
        var headers = new HttpHeaders();
        headers.set("X-OpenRosa-Version", "1.0");
        headers.set("X-OpenRosa-Accept-Content-Length", String.valueOf(LARGEST));
        headers.set(HttpHeaders.DATE, HTTP.format(now.atOffset(ZoneOffset.UTC)));
        headers.setCacheControl("no-store");
        return headers;
    }

    static ResponseEntity<String> xml(String text, Instant now) {
        return ResponseEntity.ok().headers(headers(now)).contentType(XML).body(text);
    }

    static ResponseEntity<String> said(HttpStatusCode status, String sentence, Instant now) {
        return ResponseEntity.status(status)
                .headers(headers(now))
                .contentType(XML)
                .body("<OpenRosaResponse xmlns=\"http://openrosa.org/http/response\"><message>"
                        + FormText.escaped(sentence) + "</message></OpenRosaResponse>");
    }

    static String md5(String text) {
        return "md5:" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
