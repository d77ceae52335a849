package anlan.ground.device;

import anlan.ground.access.Devices;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secrets of people's devices: {@code anp_<district>_<256 random bits>}, kept as their hash; each lasts half a year. */
@Component
class PhoneKeys implements Devices {

    static final int DAYS = 183;

    private static final Pattern SHAPE = Pattern.compile("anp_([0-9]{6})_[A-Za-z0-9_-]{43}");
    private static final String ALIVE = " revoked_at is null and expires_at > now() ";

    /** @param usedAt null while it was not */
    record Kept(
            long id, String name, Instant until, @Nullable Instant usedAt) {}

    /** @param noted whether it was within the last minute that its use was written down */
    private record Open(long person, boolean noted) {}

    record Made(String user, Unguessable secret) {}

    private final JdbcClient jdbc;
    private final Within within;

    PhoneKeys(JdbcClient jdbc, Within within) {
        this.jdbc = jdbc;
        this.within = within;
    }

    /** Shown this once. */
    Made make(String name, Viewer viewer) {
        var secret = Unguessable.make("anp_" + District.current() + "_");
        long id = jdbc.sql("""
                        insert into phone_key (person, name, hash, expires_at)
                        values (:person, :name, :hash, now() + make_interval(days => :days)) returning id
                        """)
                .param("person", viewer.who().id())
                .param("name", name)
                .param("hash", secret.hash())
                .param("days", DAYS)
                .query(Long.class)
                .single();
        return new Made(user(id), secret);
    }

    private static String user(long id) {
        return "phone" + id;
    }

    @Override
    public Optional<SignedIn> shown(String user, String secret, String from) {
        var shape = SHAPE.matcher(secret);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var district = shape.group(1);
        return within.district(district, () -> person(user, Unguessable.hash(secret), from))
                .map(id -> new SignedIn(SignedIn.Kind.PERSON, district, id));
    }

    /** When and from where is noted once a minute: a phone that sends much must not write a row each time. */
    private Optional<Long> person(String user, String hash, String from) {
        var open = jdbc.sql("""
                        select person, coalesce(used_at > now() - interval '1 minute', false) as noted
                        from phone_key where hash = :hash and 'phone' || id = :user and
                        """ + ALIVE)
                .param("hash", hash)
                .param("user", user.strip().toLowerCase(Locale.ROOT))
                .query(Open.class)
                .optional();
        open.filter(o -> !o.noted())
                .ifPresent(o -> jdbc.sql(
                                "update phone_key set used_at = now(), used_from = cast(:from as inet) where hash = :hash")
                        .param("from", from.replaceAll("%.*$", ""))
                        .param("hash", hash)
                        .update());
        return open.map(Open::person);
    }

    /** Those that still open. */
    List<Kept> of(Viewer viewer) {
        return jdbc.sql("select id, name, expires_at, used_at from phone_key where person = :person and" + ALIVE
                        + "order by id desc")
                .param("person", viewer.who().id())
                .query(PhoneKeys::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new Kept(
                row.getLong("id"),
                row.getString("name"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }

    boolean revoke(long id, Viewer viewer) {
        return jdbc.sql("update phone_key set revoked_at = now() where id = :id and person = :person and" + ALIVE)
                        .param("id", id)
                        .param("person", viewer.who().id())
                        .update()
                == 1;
    }
}
