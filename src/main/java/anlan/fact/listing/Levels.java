package anlan.fact.listing;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The levels of supervision: three that ship, and what the office adds or changes. */
@Component
@Transactional(readOnly = true)
class Levels {

    /** One version: who set it, when and why. */
    record Change(Level level, String why, String by, Instant at) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Words words;

    Levels(JdbcClient jdbc, OfficeClock clock, Words words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.words = words;
    }

    /** All there are, also those no longer used, in the office's order. */
    List<Level> all() {
        var all = new HashMap<String, Level>();
        Level.SHIPPED.forEach(l -> all.put(l.code(), l));
        jdbc.sql("select distinct on (code) * from listing_level order by code, version desc")
                .query(Levels::level)
                .list()
                .forEach(l -> all.put(l.code(), l));
        return all.values().stream()
                .sorted(Comparator.comparingInt(Level::position).thenComparing(Level::code))
                .toList();
    }

    List<Level> used() {
        return all().stream().filter(Level::used).toList();
    }

    Optional<Level> find(String code) {
        return all().stream().filter(l -> l.code().equals(code)).findFirst();
    }

    /** As it was in that version: by it, what was listed under it goes on. */
    Level at(String code, int version) {
        return jdbc.sql("select * from listing_level where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(Levels::level)
                .optional()
                .or(() -> Level.SHIPPED.stream()
                        .filter(l -> l.code().equals(code))
                        .findFirst())
                .orElseThrow();
    }

    List<Change> changes() {
        return jdbc.sql("select * from listing_level order by made_at desc, code")
                .query((row, n) -> new Change(
                        level(row, n),
                        row.getString("why"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    String name(Level level) {
        return level.shipped() ? words.say("listing.level-" + level.code()) : Words.chinese() ? level.zh() : level.en();
    }

    /** @return whether its version was free: somebody else may have changed it meanwhile */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean keep(Level level, String why, String by) {
        return jdbc.sql("""
                                insert into listing_level (code, version, zh, en, position, days, reports, delister, reported, held, used,
                                  why, made_by, made_at)
                                values (:code, :version, :zh, :en, :position, :days, :reports, :delister, :reported, :held, :used,
                                  :why, :by, :at) on conflict do nothing
                                """)
                        .param("code", level.code())
                        .param("version", level.version())
                        .param("zh", level.zh())
                        .param("en", level.en())
                        .param("position", level.position())
                        .param("days", level.days())
                        .param("reports", level.reports())
                        .param("delister", level.delister().word())
                        .param("reported", level.reported())
                        .param("held", level.held())
                        .param("used", level.used())
                        .param("why", why)
                        .param("by", by)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Level level(ResultSet row, int number) throws SQLException {
        return new Level(
                row.getString("code"),
                row.getInt("version"),
                row.getString("zh"),
                row.getString("en"),
                row.getInt("position"),
                row.getInt("days"),
                row.getInt("reports"),
                Level.Delister.valueOf(row.getString("delister").toUpperCase(Locale.ROOT)),
                row.getBoolean("reported"),
                row.getBoolean("held"),
                row.getBoolean("used"));
    }
}
