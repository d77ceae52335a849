package anlan.ground.job;

import anlan.ground.store.District;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a job in its district, writes down how it went, and says when it is due again. */
class Hand {

    private static final Logger LOG = LoggerFactory.getLogger(Hand.class);

    /** What a job threw, where no checked exception may pass. */
    private static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Thrown(Exception cause) {
            super(cause);
        }
    }

    private final RunBook book;
    private final Timing timing;

    Hand(RunBook book, Timing timing) {
        this.book = book;
        this.timing = timing;
    }

    Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(this::failed)
                .onDeadExecution(this::cut)
                .execute((instance, context) -> run(job, context.getExecution()));
    }

    private CompletionHandler<Void> run(Job job, Execution execution) {
        var place = place(execution);
        Done done;
        try {
            done = District.in(place.district(), job::run);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new Thrown(e);
        }
        var news = done.count() != 0 || job.rhythm().seldom() || execution.consecutiveFailures > 0;
        book.done(place, done, news);
        return (complete, operations) -> operations.reschedule(complete, timing.next(job.rhythm()));
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var place = place(complete.getExecution());
        var thrown = complete.getCause().orElseGet(IllegalStateException::new);
        var failures = complete.getExecution().consecutiveFailures + 1;
        var pause = BackOff.after(failures);
        var code = UUID.randomUUID().toString().substring(0, 8);
        if (thrown.getCause() instanceof InterruptedException) {
            LOG.info("{} was told to stop ({}) and will be tried again in {}", place, code, pause);
        } else {
            LOG.error("{} failed ({}) and will be tried again in {}", place, code, pause, thrown);
        }
        // Threads that are told to stop could write nothing down.
        var interrupted = Thread.interrupted();
        try {
            book.failed(place, thrown, code);
        } catch (RuntimeException e) {
            LOG.error("It could not be written down that {} failed: {}", place, e.getMessage());
        }
        operations.reschedule(complete, timing.now().plus(pause));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The node that had it no longer says that it lives: it is begun anew. */
    private void cut(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        var place = place(complete.getExecution());
        LOG.warn("{} was cut off on {} and is begun anew", place, complete.getExecution().pickedBy);
        book.cut(place);
        operations.reschedule(complete, timing.now());
    }

    private static Place place(Execution execution) {
        return new Place(execution.taskInstance.getTaskName(), execution.taskInstance.getId());
    }
}
