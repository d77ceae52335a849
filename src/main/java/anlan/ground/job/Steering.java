package anlan.ground.job;

import anlan.ground.store.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a person does to a job of the bound district, in the transaction in which it is audited. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Steering {

    private final JdbcClient jdbc;
    private final Dues dues;
    private final Wakes wakes;
    private final Timing timing;

    Steering(JdbcClient jdbc, Dues dues, Wakes wakes, Timing timing) {
        this.jdbc = jdbc;
        this.dues = dues;
        this.wakes = wakes;
        this.timing = timing;
    }

    /** It runs now; where it runs already, once more after that. */
    public void runNow(String job) {
        dues.want(place(job), true);
        ring();
    }

    /** It does not run any more until it goes on; a run under way comes to its end. */
    public void pause(String job, String by, String why) {
        dues.hold(place(job));
        jdbc.sql("insert into job_pause (job, at, by, why) values (?, ?, ?, ?)")
                .params(job, timing.stamp(), by, why)
                .update();
    }

    public void resume(String job, JobState.Pause pause, String by) {
        jdbc.sql("insert into job_pause_end (pause, at, by) values (?, ?, ?)")
                .params(pause.id(), timing.stamp(), by)
                .update();
        dues.letGo(place(job));
        ring();
    }

    private void ring() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakes.ring();
            }
        });
    }

    private static Place place(String job) {
        return new Place(job, District.current());
    }
}
