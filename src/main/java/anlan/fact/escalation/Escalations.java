package anlan.fact.escalation;

import anlan.ground.ladder.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that were taken about problems. */
@Component
@Transactional(readOnly = true)
public class Escalations {

    /**
     * A step that was taken.
     *
     * @param due the last day it is about
     * @param days working days after it; negative before
     * @param on the day on which it fell
     * @param guessed whether Monday to Friday were counted, as a year is not notified
     * @param told how many people were told
     */
    public record Taken(LocalDate due, int days, Tier tier, LocalDate on, boolean guessed, int told, Instant at) {}

    private final JdbcClient jdbc;

    Escalations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About a problem, in order; whoever asks has seen the problem. */
    public List<Taken> of(long problem) {
        return jdbc.sql("select * from escalation where problem = :problem order by made_at, days")
                .param("problem", problem)
                .query((row, n) -> new Taken(
                        row.getObject("due", LocalDate.class),
                        row.getInt("days"),
                        Tier.of(row.getString("tier")).orElseThrow(),
                        row.getObject("fell_on", LocalDate.class),
                        row.getBoolean("guessed"),
                        row.getInt("told"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * A problem to be named in the bulletin.
     *
     * @param number year and count
     * @param unit empty while nobody has it
     */
    public record Named(String number, String title, String unit, LocalDate due) {}

    /** Those that have gone as high as the bulletin and are still not done; the longest overdue first. */
    public List<Named> named() {
        return jdbc.sql("""
                        select p.number, p.title, coalesce(u.name, '') as unit, p.due from escalation_now e
                        join problem_now p on p.district = e.district and p.problem = e.problem
                        left join unit u on u.district = p.district and u.id = p.unit
                        where e.level = 2 order by p.due, p.problem limit 100
                        """).query(Named.class).list();
    }

    /** How high it has gone for its present last day: 0 when it has not. */
    public int level(long problem) {
        return jdbc.sql("select level from escalation_now where problem = :problem")
                .param("problem", problem)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
