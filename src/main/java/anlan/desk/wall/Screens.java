package anlan.desk.wall;

import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The district's screens and the links that open them. */
@Component
@Transactional
class Screens {

    private static final String OPEN = " revoked_at is null and expires_at > now() ";

    /** A screen as its keepers see it. */
    record Kept(
            long id,
            String name,
            String language,
            Instant madeAt,
            String madeBy,
            Instant expiresAt,
            @Nullable Instant seenAt,
            @Nullable Instant revokedAt,
            boolean open) {}

    private final JdbcClient jdbc;

    Screens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text is shown this once. */
    Unguessable make(String name, String language, int days, String by) {
        var token = Unguessable.make(District.current() + "-");
        jdbc.sql("""
                        insert into wall_screen (hash, name, language, made_by, expires_at)
                        values (:hash, :name, :language, :by, now() + make_interval(days => :days))
                        """)
                .param("hash", token.hash())
                .param("name", name)
                .param("language", language)
                .param("by", by)
                .param("days", days)
                .update();
        return token;
    }

    Optional<Screen> find(String hash) {
        return jdbc.sql("select id, name, language," + OPEN + "as open from wall_screen where hash = :hash")
                .param("hash", hash)
                .query(Screen.class)
                .optional();
    }

    /** Of these, those whose links still open; each of them is noted as seen now. */
    Set<Long> seen(Collection<Long> ids) {
        jdbc.sql("""
                        update wall_screen set seen_at = now()
                        where id = any(:ids) and (seen_at is null or seen_at < now() - interval '1 minute') and""" + OPEN).param("ids", ids.toArray(Long[]::new)).update();
        return jdbc
                .sql("select id from wall_screen where id = any(:ids) and" + OPEN)
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that open first, the newest first. */
    List<Kept> all() {
        return jdbc.sql("select *," + OPEN + "as open from wall_screen order by open desc, id desc")
                .query((row, n) -> new Kept(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("language"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("seen_at", OffsetDateTime.class)),
                        instant(row.getObject("revoked_at", OffsetDateTime.class)),
                        row.getBoolean("open")))
                .list();
    }

    /** The name of the screen whose link opens no more; empty where there was none to revoke. */
    Optional<String> revoke(long id, String by) {
        return jdbc.sql(
                        "update wall_screen set revoked_at = now(), revoked_by = :by where id = :id and revoked_at is null"
                                + " returning name")
                .param("by", by)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
