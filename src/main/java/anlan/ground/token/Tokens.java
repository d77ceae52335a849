package anlan.ground.token;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Systems;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Unguessable;
import anlan.ground.store.Within;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tokens of systems: {@code anl_<district>_<256 random bits>}, kept as their hash. They end by themselves or when revoked. */
@Component
class Tokens implements Systems {

    static final Duration LONGEST = Duration.ofDays(366);

    private static final Pattern SHAPE = Pattern.compile("anl_([0-9]{6})_[A-Za-z0-9_-]{43}");
    private static final String ALIVE = " revoked_at is null and expires_at > now() ";

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Within within;

    Tokens(JdbcClient jdbc, OfficeClock clock, Within within) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.within = within;
    }

    /** Inside the bound district. The text is shown this once. */
    Unguessable make(String name, long unit, Collection<TokenScope> scopes, Duration lasts) {
        var token = Unguessable.make("anl_" + District.current() + "_");
        jdbc.sql("""
                        insert into token (unit, name, hash, scopes, expires_at)
                        values (:unit, :name, :hash, :scopes, now() + make_interval(days => :days))
                        """)
                .param("unit", unit)
                .param("name", name)
                .param("hash", token.hash())
                .param(
                        "scopes",
                        scopes.stream().map(TokenScope::code).distinct().toArray(String[]::new))
                .param("days", (int) lasts.toDays())
                .update();
        return token;
    }

    @Override
    public Optional<SignedIn> bearer(String text) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var district = shape.group(1);
        return within.district(district, () -> seen(Unguessable.hash(text)))
                .map(id -> new SignedIn(SignedIn.Kind.SYSTEM, district, id));
    }

    /** Notes the use once a minute: a busy system must not write a row at every call. */
    private Optional<Long> seen(String hash) {
        var id = jdbc.sql("select id from token where hash = :hash and" + ALIVE)
                .param("hash", hash)
                .query(Long.class)
                .optional();
        id.ifPresent(i -> jdbc.sql("""
                        update token set used_at = now()
                        where id = :id and (used_at is null or used_at < now() - interval '1 minute')
                        """).param("id", i).update());
        return id;
    }

    @Override
    public Optional<Viewer> now(SignedIn who) {
        return jdbc.sql("""
                        select t.id, t.name, t.scopes, t.unit, u.name as unit_name,
                               areas_of(t.unit) as areas, units_of(t.unit, true) as units
                        from token t join unit u on u.district = t.district and u.id = t.unit
                        where t.id = :id and (u.ended_on is null or u.ended_on > :today) and""" + ALIVE)
                .param("id", who.id())
                .param("today", clock.today())
                .query((row, number) -> new Viewer(who, row.getString("name"), List.of(post(row))))
                .optional();
    }

    private static Viewer.Post post(ResultSet row) throws SQLException {
        return new Viewer.Post(
                row.getLong("id"),
                row.getLong("unit"),
                row.getString("unit_name"),
                "system",
                TokenScope.rights(
                        Arrays.asList((String[]) row.getArray("scopes").getArray())),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                Arrays.asList((Long[]) row.getArray("units").getArray()));
    }
}
