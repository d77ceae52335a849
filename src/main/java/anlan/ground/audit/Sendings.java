package anlan.ground.audit;

import anlan.ground.web.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which heads went out of the house, by which way, and which could not. */
@Component
class Sendings {

    /** @param fault what went wrong; null when the head went out */
    record Sending(
            String way, long size, Instant at, @Nullable String fault) {}

    /** Ready to show. */
    record Shown(String way, boolean set, boolean failed, String said) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final Wording wording;
    private final List<Way> ways;

    Sendings(JdbcClient jdbc, Words words, Wording wording, List<Way> ways) {
        this.jdbc = jdbc;
        this.words = words;
        this.wording = wording;
        this.ways = ways;
    }

    Optional<Sending> last(String way) {
        return found(way, "");
    }

    Optional<Sending> lastThatWent(String way) {
        return found(way, "and fault is null");
    }

    private Optional<Sending> found(String way, String also) {
        return jdbc.sql("select way, size, at, fault from audit_sending where way = :way %s order by id desc limit 1"
                        .formatted(also))
                .param("way", way)
                .query((row, n) -> new Sending(
                        row.getString(1),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4)))
                .optional();
    }

    void note(String way, long size, @Nullable String fault) {
        jdbc.sql("insert into audit_sending (way, size, at, fault) values (:way, :size, :at, :fault)")
                .param("way", way)
                .param("size", size)
                .param("at", Instant.now().atOffset(ZoneOffset.UTC))
                .param("fault", fault)
                .update();
    }

    List<Shown> shown() {
        return ways.stream().map(this::shown).toList();
    }

    private Shown shown(Way way) {
        var name = words.say("audit.way-" + way.name());
        if (!way.set()) {
            return new Shown(name, false, false, words.say("audit.way-unset"));
        }
        return last(way.name())
                .map(s -> new Shown(name, true, s.fault() != null, said(s)))
                .orElseGet(() -> new Shown(name, true, false, words.say("audit.way-none-yet")));
    }

    private String said(Sending sending) {
        return sending.fault() == null
                ? words.say("audit.way-sent", sending.size(), wording.time(sending.at()))
                : words.say("audit.way-failed", wording.time(sending.at()), sending.fault());
    }
}
