package anlan.ground.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One node's part in doing what is due. */
class Machine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
    private static final int SILENCES = 4;

    private final Scheduler scheduler;
    private final List<Job> jobs;
    private final Dues dues;
    private final RunBook book;
    private final Timing timing;
    private final Node node;
    private Duration ahead;

    Machine(DataSource source, List<Job> jobs, Dues dues, RunBook book, Timing timing, Node node, Pace pace) {
        this.jobs = List.copyOf(jobs);
        this.dues = dues;
        this.book = book;
        this.timing = timing;
        this.node = node;
        this.ahead = timing.office().ahead();
        var hand = new Hand(book, timing);
        var known = new ArrayList<Task<?>>(jobs.stream().map(hand::task).toList());
        this.scheduler = Scheduler.create(source, known)
                .startTasks(planning())
                .tableName("job")
                .schedulerName(new SchedulerName.Fixed(node.name()))
                .clock(timing::now)
                .threads(pace.threads())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(pace.look())
                .heartbeatInterval(pace.sign())
                .missedHeartbeatsLimit(SILENCES)
                .shutdownMaxWait(pace.patience())
                .enableImmediateExecution()
                // Each failure is logged by the hand that had it.
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** Districts are founded while we run. */
    private RecurringTask<Void> planning() {
        return Tasks.recurring("job.plan", FixedDelay.ofSeconds(30)).execute((instance, context) -> dues.plan(jobs));
    }

    void start() {
        for (var left : dues.left(node)) {
            book.cut(new Place(left.job(), left.district()));
        }
        dues.release(node);
        dues.plan(jobs);
        scheduler.start();
        timing.office().whenChosen(this::chosen);
    }

    /** Something became due: look at once. */
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }

    private synchronized void chosen() {
        var before = ahead;
        ahead = timing.office().ahead();
        try {
            jobs.stream()
                    .filter(job -> job.rhythm() instanceof Rhythm.Daily)
                    .forEach(job -> dues.move(job.name(), timing.nextSince(job.rhythm(), before)));
            look();
        } catch (RuntimeException e) {
            LOG.warn("Jobs keep to the day before: {}", e.getMessage());
        }
    }

    /** Begins nothing more and waits for what runs. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
