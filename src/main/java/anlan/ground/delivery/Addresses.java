package anlan.ground.delivery;

import anlan.ground.clock.OfficeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people's mail goes. An address counts once whoever reads it has said so, by a link that opens once. */
@Component
@Transactional
class Addresses {

    private static final Duration OPENS = Duration.ofDays(1);

    /** @param asked waits to be confirmed */
    record Held(
            @Nullable String address,
            @Nullable String asked,
            @Nullable Instant askedAt) {}

    static final Held NONE = new Held(null, null, null);

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Addresses(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Held of(long person) {
        return jdbc.sql("select address, asked, asked_at from message_address where person = :person")
                .param("person", person)
                .query((row, n) -> new Held(
                        row.getString("address"),
                        row.getString("asked"),
                        instant(row.getObject(3, OffsetDateTime.class))))
                .optional()
                .orElse(NONE);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** The one confirmed before goes on to be used until this one is. */
    void ask(long person, String address, String hash) {
        jdbc.sql("""
                        insert into message_address (person, asked, asked_at, asked_hash) values (:person, :asked, :now, :hash)
                        on conflict (district, person) do update
                        set asked = excluded.asked, asked_at = excluded.asked_at, asked_hash = excluded.asked_hash
                        """)
                .param("person", person)
                .param("asked", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .update();
    }

    /** The address that the link is about; empty when it is another's, used, or too old. */
    Optional<String> waiting(long person, String hash) {
        return jdbc.sql("""
                        select asked from message_address where person = :person and asked_hash = :hash and asked_at > :since
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("since", clock.instant().minus(OPENS).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    void confirm(long person) {
        jdbc.sql("""
                        update message_address set address = asked, confirmed_at = :now, asked = null, asked_at = null, asked_hash = null
                        where person = :person and asked is not null
                        """)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(long person) {
        jdbc.sql("delete from message_address where person = ?").params(person).update();
    }
}
