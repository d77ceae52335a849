package anlan.ground.retention;

import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many days each kind of data is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Retention {

    /** What was set, by whom, when and why. */
    record Change(int days, String why, String by, Instant at) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Retention(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public int days(Span span) {
        return jdbc.sql("select days from retention where span = :span order by version desc limit 1")
                .param("span", span.code())
                .query(Integer.class)
                .optional()
                .orElse(span.usual());
    }

    /** What ended on this day or before is deleted today. */
    public LocalDate endedBy(Span span) {
        return clock.today().minusDays(days(span));
    }

    /** All that was set, the latest first. */
    List<Change> changes(Span span) {
        return jdbc.sql("select * from retention where span = :span order by version desc")
                .param("span", span.code())
                .query((row, n) -> new Change(
                        row.getInt("days"),
                        row.getString("why"),
                        row.getString("made_by"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void set(Span span, int days, String why, String by) {
        jdbc.sql("""
                        insert into retention (span, version, days, why, made_at, made_by)
                        select :span, coalesce(max(version), 0) + 1, :days, :why, :at, :by from retention where span = :span
                        """)
                .param("span", span.code())
                .param("days", days)
                .param("why", why)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
