package anlan.ground.notify;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes round the rooms that remind, once a day in each district, whichever node comes first. */
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final List<Reminder> reminders;
    private final Districts districts;
    private final OfficeClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Lane lane = new Lane("reminders");

    Rounds(
            List<Reminder> reminders,
            Districts districts,
            OfficeClock clock,
            JdbcClient jdbc,
            TransactionTemplate once) {
        this.reminders = reminders;
        this.districts = districts;
        this.clock = clock;
        this.jdbc = jdbc;
        this.once = once;
    }

    @Scheduled(
            initialDelayString = "${anlan.notify.round-after:20s}",
            fixedDelayString = "${anlan.notify.round-every:10m}")
    void everywhere() {
        lane.run(() -> districts.each(district -> go()));
    }

    /** In the bound district; one room's fault does not keep the others from reminding. */
    void go() {
        for (var reminder : reminders) {
            try {
                once.executeWithoutResult(s -> {
                    if (begun(reminder)) {
                        reminder.remind(clock.today());
                    }
                });
            } catch (RuntimeException e) {
                LOG.error(
                        "Reminders of {} failed in {} and will be tried again", reminder.name(), District.current(), e);
            }
        }
    }

    private boolean begun(Reminder reminder) {
        return jdbc.sql("insert into message_round (reminder, day) values (?, ?) on conflict do nothing")
                        .params(reminder.name(), clock.today())
                        .update()
                == 1;
    }
}
