package anlan.ground.feed;

import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which address reads whose calendar. */
@Component
@Transactional
class Feeds {

    record Feed(long person, String language) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Feeds(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Feed> find(String hash) {
        return jdbc.sql("select person, language from calendar_feed where hash = :hash and ended_at is null")
                .param("hash", hash)
                .query(Feed.class)
                .optional();
    }

    /** Since when the person has one. */
    Optional<Instant> since(long person) {
        return jdbc.sql("select made_at from calendar_feed where person = :person and ended_at is null")
                .param("person", person)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    void make(long person, String hash, String language) {
        end(person);
        jdbc.sql("insert into calendar_feed (hash, person, language, made_at) values (:hash, :person, :language, :now)")
                .param("hash", hash)
                .param("person", person)
                .param("language", language)
                .param("now", now())
                .update();
    }

    /** Whether there was one. */
    boolean end(long person) {
        return jdbc.sql("update calendar_feed set ended_at = :now where person = :person and ended_at is null")
                        .param("person", person)
                        .param("now", now())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
