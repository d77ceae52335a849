package anlan.fact.escalation;

import anlan.fact.problem.Account.Severity;
import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.ladder.Rung;
import anlan.ground.ladder.RungDays;
import anlan.ground.ladder.Steps;
import anlan.ground.store.District;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what fell due, as a day begins and after each move; what is far off is not looked at. */
@Component
class EscalationClock implements Job {

    static final String NAME = "escalation.clock";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final int AT_ONCE = 500;

    /** What is looked at. */
    record Looked(long problem, String state, Severity severity, LocalDate due, LocalDate since, Set<Rung> taken) {}

    private record Found(int looked, int taken) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Watch watch;
    private final Ladders ladders;
    private final Calendars calendars;
    private final Raising raising;
    private final OfficeClock clock;
    private final Map<String, LocalDate> swept = new ConcurrentHashMap<>();

    EscalationClock(
            JdbcClient jdbc,
            TransactionTemplate once,
            Watch watch,
            Ladders ladders,
            Calendars calendars,
            Raising raising,
            OfficeClock clock) {
        this.jdbc = jdbc;
        this.once = once;
        this.watch = watch;
        this.ladders = ladders;
        this.calendars = calendars;
        this.raising = raising;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(0, 0);
    }

    @Override
    public Done run() {
        long taken = look();
        if (!clock.today().equals(swept.put(District.current(), clock.today()))) {
            once.executeWithoutResult(s -> watch.missing());
            taken += look();
        }
        return new Done(taken);
    }

    /** In transactions of a few hundred each: what was told before a fault stays told, and is not told again. */
    private long look() {
        var known = Objects.requireNonNull(once.execute(s -> new Known(ladders.now(), new RungDays(calendars.now()))));
        long taken = 0;
        Found found;
        do {
            found = Objects.requireNonNull(once.execute(s -> some(known)));
            taken += found.taken();
        } while (found.looked() == AT_ONCE);
        return taken;
    }

    private record Known(Map<Severity, Ladder> ladders, RungDays days) {}

    private Found some(Known known) {
        var today = clock.today();
        var rows = rows(today);
        int taken = 0;
        var next = new String[rows.size()];
        for (int i = 0; i < next.length; i++) {
            var row = rows.get(i);
            var ladder = Objects.requireNonNull(known.ladders().get(row.severity()));
            var steps = Steps.of(ladder.rungs(), row.due(), row.since(), row.taken(), today, known.days());
            taken += raising.raise(row, steps.due());
            next[i] = Objects.requireNonNullElse(steps.next(), NEVER).toString();
        }
        jdbc.sql("""
                        update escalation_watch w set look_on = n.look_on
                        from unnest(:problems, cast(:days as date[])) as n (problem, look_on) where w.problem = n.problem
                        """)
                .param("problems", rows.stream().map(Looked::problem).toArray(Long[]::new))
                .param("days", next)
                .update();
        return new Found(rows.size(), taken);
    }

    private List<Looked> rows(LocalDate today) {
        return jdbc.sql("""
                        select w.problem, w.state, p.severity, w.due, w.since,
                          array(select e.days || ' ' || e.tier from escalation e where e.district = w.district and e.problem = w.problem
                            and e.state = w.state and e.due = w.due) as taken
                        from escalation_watch w join problem_now p on p.district = w.district and p.problem = w.problem
                        where w.look_on <= :today order by w.look_on, w.problem limit :most for update of w
                        """)
                .param("today", today)
                .param("most", AT_ONCE)
                .query(EscalationClock::row)
                .list();
    }

    private static Looked row(ResultSet row, int number) throws SQLException {
        return new Looked(
                row.getLong("problem"),
                row.getString("state"),
                Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                row.getObject("due", LocalDate.class),
                row.getObject("since", LocalDate.class),
                Rung.named(row.getArray("taken")));
    }
}
