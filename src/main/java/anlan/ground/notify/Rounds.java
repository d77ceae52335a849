package anlan.ground.notify;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.store.District;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes round the rooms that remind, once a day in each district, whichever node comes first. */
@Component
class Rounds implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final List<Reminder> reminders;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Duration pause;

    Rounds(
            List<Reminder> reminders,
            OfficeClock clock,
            JdbcClient jdbc,
            TransactionTemplate once,
            @Value("${anlan.notify.round-every:10m}") Duration pause) {
        this.reminders = reminders;
        this.clock = clock;
        this.jdbc = jdbc;
        this.once = once;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "notify.remind";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(pause);
    }

    @Override
    public Done run() {
        var faults = new ArrayList<RuntimeException>();
        var asked =
                reminders.stream().filter(reminder -> asked(reminder, faults)).count();
        if (!faults.isEmpty()) {
            throw faults.getFirst();
        }
        return new Done(asked);
    }

    /** One room's fault does not keep the others from reminding. */
    private boolean asked(Reminder reminder, List<RuntimeException> faults) {
        try {
            return Boolean.TRUE.equals(once.execute(s -> {
                var first = begun(reminder);
                if (first) {
                    reminder.remind(clock.today());
                }
                return first;
            }));
        } catch (RuntimeException e) {
            LOG.error("Reminders of {} failed in {}", reminder.name(), District.current(), e);
            faults.add(e);
            return false;
        }
    }

    private boolean begun(Reminder reminder) {
        return jdbc.sql("insert into message_round (reminder, day) values (?, ?) on conflict do nothing")
                        .params(reminder.name(), clock.today())
                        .update()
                == 1;
    }
}
