package anlan.ground.hook;

import anlan.ground.clock.OfficeClock;
import anlan.ground.secrets.Sealed;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The robots and systems that are called. */
@Component
@Transactional
class Hooks {

    private static final String STANDING = """
            select h.id, h.unit, h.name, h.format, h.host,
                   array(select k.kind from hook_kind k where k.district = h.district and k.hook = h.id order by 1) as kinds
            from hook h where not exists (select from hook_end e where e.district = h.district and e.hook = h.id)
            """;

    private final JdbcClient jdbc;
    private final Sealed sealed;
    private final OfficeClock clock;

    Hooks(JdbcClient jdbc, Home home, OfficeClock clock) {
        this.jdbc = jdbc;
        this.sealed = new Sealed(home.keys().resolve("hooks.key"));
        this.clock = clock;
    }

    List<Hook> of(Collection<Long> units) {
        return jdbc.sql(STANDING + " and h.unit = any(:units) order by h.id")
                .param("units", units.toArray(Long[]::new))
                .query(Hooks::hook)
                .list();
    }

    List<Hook> taking(String kind) {
        return jdbc.sql(STANDING + """
                         and exists (select from hook_kind k where k.district = h.district and k.hook = h.id and k.kind = :kind)
                        """).param("kind", kind).query(Hooks::hook).list();
    }

    Optional<Hook> find(long id) {
        return jdbc.sql(STANDING + " and h.id = :id")
                .param("id", id)
                .query(Hooks::hook)
                .optional();
    }

    long make(long unit, String name, Format format, Target target, Collection<String> kinds) {
        var id = jdbc.sql("""
                        insert into hook (unit, name, format, host, sealed, made_at)
                        values (:unit, :name, :format, :host, :sealed, :now) returning id
                        """)
                .param("unit", unit)
                .param("name", name)
                .param("format", format.code())
                .param("host", target.address().getHost())
                .param("sealed", sealed.seal(written(target), District.current()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        jdbc.sql("insert into hook_kind (hook, kind) select :hook, k from unnest(cast(:kinds as text[])) k")
                .param("hook", id)
                .param("kinds", kinds.toArray(String[]::new))
                .update();
        return id;
    }

    private static byte[] written(Target target) {
        return (target.secret() + "\n" + target.address()).getBytes(StandardCharsets.UTF_8);
    }

    Target target(long id) {
        var kept = jdbc.sql("select sealed from hook where id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .single();
        var opened = new String(sealed.open(kept, District.current()), StandardCharsets.UTF_8);
        var line = opened.indexOf('\n');
        return new Target(URI.create(opened.substring(line + 1)), opened.substring(0, line));
    }

    void end(long id) {
        jdbc.sql("insert into hook_end (hook, ended_at) values (?, ?)")
                .params(id, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Hook hook(ResultSet row, int number) throws SQLException {
        return new Hook(
                row.getLong("id"),
                row.getLong("unit"),
                row.getString("name"),
                Format.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                row.getString("host"),
                Arrays.asList((String[]) row.getArray("kinds").getArray()));
    }
}
