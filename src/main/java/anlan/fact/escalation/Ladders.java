package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.Tier;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps for each severity; set anew, the old ones are kept with the reason why they were changed. */
@Component
@Transactional(readOnly = true)
class Ladders {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Ladders(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Severity, Ladder> now() {
        var all = new EnumMap<Severity, Ladder>(Severity.class);
        for (var severity : Severity.values()) {
            all.put(severity, Ladder.shipped(severity));
        }
        read("select distinct on (severity) * from escalation_ladder order by severity, version desc")
                .forEach(c -> all.put(c.ladder().severity(), c.ladder()));
        return all;
    }

    /** A ladder that was set: by whom, when and why. */
    record Change(Ladder ladder, String why, String by, Instant at) {}

    /** The latest first. */
    List<Change> changes() {
        return read("select * from escalation_ladder order by made_at desc, severity");
    }

    private List<Change> read(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> {
                    var days = (Integer[]) row.getArray("days").getArray();
                    var tiers = (String[]) row.getArray("tiers").getArray();
                    return new Change(
                            new Ladder(
                                    Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                                    row.getInt("version"),
                                    IntStream.range(0, days.length)
                                            .mapToObj(i -> new Rung(
                                                    days[i], Tier.of(tiers[i]).orElseThrow()))
                                            .toList()),
                            row.getString("why"),
                            row.getString("made_by"),
                            row.getObject("made_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** From now on; each open problem is looked at anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void set(Ladder ladder, String why, String by) {
        jdbc.sql("""
                        insert into escalation_ladder (severity, version, days, tiers, why, made_at, made_by)
                        values (:severity, :version, :days, :tiers, :why, :at, :by)
                        """)
                .param("severity", ladder.severity().word())
                .param("version", ladder.version())
                .param("days", ladder.rungs().stream().map(Rung::days).toArray(Integer[]::new))
                .param("tiers", ladder.rungs().stream().map(r -> r.to().word()).toArray(String[]::new))
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    static List<Severity> severities() {
        return List.of(Severity.values()).reversed();
    }
}
