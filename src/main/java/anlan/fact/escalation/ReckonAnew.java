package anlan.fact.escalation;

import anlan.ground.calendar.Calendars;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Last days that were reckoned before their year was notified are reckoned anew, as soon as it is entered. */
@Component
class ReckonAnew implements Job {

    static final String NAME = "escalation.reckoning";

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Calendars calendars;
    private final Reckoned reckoned;

    ReckonAnew(JdbcClient jdbc, TransactionTemplate once, Calendars calendars, Reckoned reckoned) {
        this.jdbc = jdbc;
        this.once = once;
        this.calendars = calendars;
        this.reckoned = reckoned;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(0, 0);
    }

    /** One by one, so that nobody who works on one of them waits for all. */
    @Override
    public Done run() {
        var calendar = Objects.requireNonNull(once.execute(s -> calendars.now()));
        var guessed = Objects.requireNonNull(
                once.execute(s -> jdbc.sql("select problem from problem_now where due_guessed order by problem")
                        .query(Long.class)
                        .list()));
        long moved = 0;
        for (long id : guessed) {
            moved += Objects.requireNonNull(once.execute(s -> reckoned.anew(id, calendar) ? 1 : 0));
        }
        return new Done(moved);
    }
}
