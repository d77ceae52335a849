package anlan.promise.urging;

import anlan.ground.ladder.Tier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps that were taken about duties. */
@Component
@Transactional(readOnly = true)
public class Urgings {

    /**
     * A step that was taken.
     *
     * @param due the last day it is about
     * @param days working days after it; negative before
     * @param on the day on which it fell
     * @param guessed whether Monday to Friday were counted, as a year is not notified
     * @param told the names of those who were told
     */
    public record Taken(
            LocalDate due, int days, Tier tier, LocalDate on, boolean guessed, List<String> told, Instant at) {

        public Taken {
            told = List.copyOf(told);
        }
    }

    private final JdbcClient jdbc;

    Urgings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** About a duty, in order; whoever asks has seen the duty. */
    public List<Taken> of(long duty) {
        return jdbc.sql("""
                        select u.*, array(select p.name from person p where p.district = u.district and p.id = any(u.people)
                          order by p.name) as told
                        from urging u where u.duty = :duty order by u.made_at, u.days, u.level
                        """).param("duty", duty).query(Urgings::taken).list();
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        return new Taken(
                row.getObject("due", LocalDate.class),
                row.getInt("days"),
                Tier.of(row.getString("tier")).orElseThrow(),
                row.getObject("fell_on", LocalDate.class),
                row.getBoolean("guessed"),
                List.of((String[]) row.getArray("told").getArray()),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    /** How high it has gone for its present last day: 0 when it has not. */
    public int level(long duty) {
        return jdbc.sql("select coalesce(max(level), 0) from urging_now where duty = :duty")
                .param("duty", duty)
                .query(Integer.class)
                .single();
    }

    /**
     * A duty to be named in the bulletin.
     *
     * @param serial counts the campaign's duties
     */
    public record Named(int serial, String title, String unit, LocalDate due) {}

    /** Those of the campaign that have gone as high as the bulletin and are still not done; the longest overdue first. */
    public List<Named> named(long campaign) {
        return jdbc.sql("""
                        select d.serial, d.title, u.name as unit, d.due from urging_now n
                        join duty_now d on d.district = n.district and d.duty = n.duty
                        join unit u on u.district = d.district and u.id = d.unit
                        where n.level = 2 and d.campaign = :campaign order by d.due, d.duty limit 100
                        """).param("campaign", campaign).query(Named.class).list();
    }
}
