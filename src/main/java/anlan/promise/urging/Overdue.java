package anlan.promise.urging;

import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Rung;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open duties of open campaigns for which a step fell that was not taken. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Overdue {

    static final int AT_ONCE = 500;

    /**
     * A duty that is looked at.
     *
     * @param since the day from which its last day is known
     * @param taken for this last day
     */
    record Looked(long duty, LocalDate due, LocalDate since, Set<Rung> taken) {

        static final Looked FIRST = new Looked(0, LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1), Set.of());
    }

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Overdue(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A few hundred after the one before, held until the transaction ends: nobody finishes a duty while its step is taken. */
    List<Looked> after(Looked before, List<Reaching> steps) {
        return jdbc.sql("""
                        select d.duty, d.due,
                          (select min(a.made_at) from duty_act a where a.district = d.district and a.duty = d.duty and a.due = d.due
                            and a.kind in ('given', 'change-granted')) as since,
                          array(select u.days || ' ' || u.tier from urging u where u.district = d.district and u.duty = d.duty
                            and u.due = d.due) as taken
                        from duty_now d
                        where d.state in ('given', 'returned', 'working', 'claimed') and (d.due, d.duty) > (:due, :duty) and d.due <= :latest
                          and not exists (select from campaign_closing c where c.district = d.district and c.campaign = d.campaign)
                          and exists (select from unnest(:days, :tiers, cast(:lasts as date[])) as r (days, tier, last)
                            where d.due <= r.last and (r.days >= 0 or d.due >= :today)
                              and not exists (select from urging u where u.district = d.district and u.duty = d.duty and u.due = d.due
                                and u.days = r.days and u.tier = r.tier))
                        order by d.due, d.duty limit :most for update of d
                        """)
                .param("due", before.due())
                .param("duty", before.duty())
                .param("today", clock.today())
                .param(
                        "latest",
                        steps.stream()
                                .map(Reaching::last)
                                .max(LocalDate::compareTo)
                                .orElseThrow())
                .param("days", steps.stream().map(s -> s.rung().days()).toArray(Integer[]::new))
                .param("tiers", steps.stream().map(s -> s.rung().to().word()).toArray(String[]::new))
                .param("lasts", steps.stream().map(s -> s.last().toString()).toArray(String[]::new))
                .param("most", AT_ONCE)
                .query(this::row)
                .list();
    }

    private Looked row(ResultSet row, int number) throws SQLException {
        return new Looked(
                row.getLong("duty"),
                row.getObject("due", LocalDate.class),
                row.getObject("since", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                Rung.named(row.getArray("taken")));
    }
}
