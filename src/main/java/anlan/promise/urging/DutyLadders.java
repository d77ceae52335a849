package anlan.promise.urging;

import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.Tier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps for duties; set anew, the old ones are kept with the reason why they were changed. */
@Component
@Transactional(readOnly = true)
class DutyLadders {

    /** A ladder that was set: by whom, when and why. */
    record Change(DutyLadder ladder, String why, String by, Instant at) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    DutyLadders(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    DutyLadder now() {
        return changes().stream().findFirst().map(Change::ladder).orElse(DutyLadder.SHIPPED);
    }

    /** The latest first. */
    List<Change> changes() {
        return jdbc.sql("select * from urging_ladder order by version desc")
                .query(DutyLadders::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        var days = (Integer[]) row.getArray("days").getArray();
        var tiers = (String[]) row.getArray("tiers").getArray();
        var rungs = IntStream.range(0, days.length)
                .mapToObj(i -> new Rung(days[i], Tier.of(tiers[i]).orElseThrow()))
                .toList();
        return new Change(
                new DutyLadder(row.getInt("version"), rungs),
                row.getString("why"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void set(DutyLadder ladder, String why, String by) {
        jdbc.sql("""
                        insert into urging_ladder (version, days, tiers, why, made_at, made_by)
                        values (:version, :days, :tiers, :why, :at, :by)
                        """)
                .param("version", ladder.version())
                .param("days", ladder.rungs().stream().map(Rung::days).toArray(Integer[]::new))
                .param("tiers", ladder.rungs().stream().map(r -> r.to().word()).toArray(String[]::new))
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
