package anlan.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody of the measured district at a browser. */
final class SignedInClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String account;

    SignedInClient(String base, String account) throws Exception {
        this.base = base;
        this.account = account;
        var found = TOKEN.matcher(get("/sign-in"));
        if (!found.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        var form = "_csrf=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8) + "&name=" + account
                + "&password=" + BenchCampaign.PASSWORD.replace(' ', '+');
        http.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        get("/account");
    }

    String account() {
        return account;
    }

    /** The page; anything else is a fault of the benchmark. */
    String get(String path) throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(account + " " + path + " " + answer.statusCode());
        }
        return answer.body();
    }
}
