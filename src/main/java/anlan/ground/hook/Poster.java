package anlan.ground.hook;

import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Calls a receiver once. It may hang, answer without end, or send elsewhere: it is given so many seconds, and followed nowhere. */
@Component
class Poster {

    private static final long MOST = 64 * 1024;
    private static final int SAID = 200;

    private final HttpClient http;
    private final Duration patience;
    private final Outside outside;
    private final Words words;

    Poster(Outside outside, Words words, @Value("${anlan.hook.patience:10s}") Duration patience) {
        this.outside = outside;
        this.words = words;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** What went wrong; empty when it came. */
    Optional<String> post(Format format, Target target, Note note, Instant now) {
        var against = outside.against(target.address());
        if (against.isPresent()) {
            return Optional.of(
                    words.say(new Refused(against.get(), "", target.address().getHost())));
        }
        var sent = http.sendAsync(
                format.request(target, note, now).timeout(patience).build(),
                BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST));
        try {
            return fault(format, sent.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.of(words.say("hook.no-answer", patience.toSeconds()));
        } catch (ExecutionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            return Optional.of(oneLine(cause.getClass().getSimpleName() + " " + cause.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        } finally {
            sent.cancel(true);
        }
    }

    private static Optional<String> fault(Format format, HttpResponse<String> answer) {
        var came = answer.statusCode() / 100 == 2 && format.came(answer.body());
        return came ? Optional.empty() : Optional.of(oneLine(answer.statusCode() + " " + answer.body()));
    }

    private static String oneLine(String said) {
        var line = said.replaceAll("\\s+", " ").strip();
        return line.length() > SAID ? line.substring(0, SAID) : line;
    }
}
