package anlan.ground.token;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Systems;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.staff.Reached;
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
import org.springframework.transaction.annotation.Transactional;

/** Tokens of systems: {@code anl_<district>_<256 random bits>}, kept as their hash. They end by themselves or when revoked. */
@Component
class Tokens implements Systems {

    static final Duration LONGEST = Duration.ofDays(366);

    private static final Pattern SHAPE = Pattern.compile("anl_([0-9]{6})_[A-Za-z0-9_-]{43}");
    private static final String ALIVE = " revoked_at is null and expires_at > now() ";

    /**
     * One that was shown and still opens.
     *
     * @param former whether it was the secret that was changed
     * @param here whether it may be used from where it was shown
     */
    private record Shown(long id, boolean former, boolean here) {}

    private final JdbcClient jdbc;
    private final TokenUse use;
    private final OfficeClock clock;
    private final Within within;
    private final Reached reached;

    Tokens(JdbcClient jdbc, TokenUse use, OfficeClock clock, Within within, Reached reached) {
        this.jdbc = jdbc;
        this.use = use;
        this.clock = clock;
        this.within = within;
        this.reached = reached;
    }

    /** A secret of the bound district. */
    static Unguessable fresh() {
        return Unguessable.make("anl_" + District.current() + "_");
    }

    /** Inside the bound district. The text is shown this once. */
    Unguessable make(
            String name, long unit, Collection<TokenScope> scopes, Collection<String> networks, Duration lasts) {
        var token = fresh();
        jdbc.sql("""
                        insert into token (unit, name, hash, scopes, networks, expires_at)
                        values (:unit, :name, :hash, :scopes, cast(:networks as cidr[]), now() + make_interval(days => :days))
                        """)
                .param("unit", unit)
                .param("name", name)
                .param("hash", token.hash())
                .param(
                        "scopes",
                        scopes.stream().map(TokenScope::code).distinct().toArray(String[]::new))
                .param("networks", networks.toArray(String[]::new))
                .param("days", (int) lasts.toDays())
                .update();
        return token;
    }

    @Override
    public Optional<SignedIn> bearer(String text, String from) {
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var district = shape.group(1);
        return within.district(district, () -> seen(Unguessable.hash(text), Networks.address(from)))
                .map(id -> new SignedIn(SignedIn.Kind.SYSTEM, district, id));
    }

    private Optional<Long> seen(String hash, Optional<String> from) {
        var shown = jdbc.sql("""
                        select id, hash <> :hash as former,
                               networks = '{}' or coalesce(cast(:from as inet) <<= any(networks::inet[]), false) as here
                        from token where (hash = :hash or former_hash = :hash and former_until > now()) and""" + ALIVE)
                .param("hash", hash)
                .param("from", from.orElse(null))
                .query(Shown.class)
                .optional();
        shown.filter(Shown::here).ifPresent(s -> use.used(s.id(), s.former(), from.orElse(null)));
        shown.filter(s -> !s.here()).ifPresent(s -> use.turnedAway(s.id(), from.orElse(null)));
        return shown.filter(Shown::here).map(Shown::id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Viewer> now(SignedIn who) {
        return jdbc.sql("""
                        select t.id, t.name, t.scopes, t.unit, u.name as unit_name,
                               areas_of(t.unit) as areas, in_commission(t.unit) as everywhere
                        from token t join unit u on u.district = t.district and u.id = t.unit
                        where t.id = :id and (u.ended_on is null or u.ended_on > :today) and""" + ALIVE)
                .param("id", who.id())
                .param("today", clock.today())
                .query((row, number) -> new Viewer(who, row.getString("name"), List.of(post(row))))
                .optional();
    }

    private Viewer.Post post(ResultSet row) throws SQLException {
        var unit = row.getLong("unit");
        var everywhere = row.getBoolean("everywhere");
        return new Viewer.Post(
                row.getLong("id"),
                unit,
                row.getString("unit_name"),
                "system",
                TokenScope.rights(
                        Arrays.asList((String[]) row.getArray("scopes").getArray())),
                Arrays.asList((String[]) row.getArray("areas").getArray()),
                reached.from(unit, everywhere),
                everywhere);
    }
}
