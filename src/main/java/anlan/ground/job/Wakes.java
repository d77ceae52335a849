package anlan.ground.job;

import anlan.ground.store.District;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What cannot wait for its tick: the job is due once the present transaction is there. Many calls within the pause are one. Should the process
 * die in between, the rhythm's next tick finds the work all the same.
 */
@Component
public class Wakes {

    private static final Logger LOG = LoggerFactory.getLogger(Wakes.class);

    /** Equal ones are asked for once in a transaction, however often. */
    private record AfterCommit(Wakes wakes, Place place, Duration pause) implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            wakes.later(place, pause);
        }
    }

    private final Dues dues;
    private final Set<Place> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Place, ReentrantLock> turns = new ConcurrentHashMap<>();
    private volatile Runnable bell = () -> {};

    Wakes(Dues dues) {
        this.dues = dues;
    }

    /** In the bound district. */
    public void now(String job) {
        within(job, Duration.ZERO);
    }

    /** In the bound district, after a pause in which more may come together. */
    public void within(String job, Duration pause) {
        var place = new Place(job, District.current());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new AfterCommit(this, place, pause));
        } else {
            later(place, pause);
        }
    }

    /** What is to be rung when something became due, so that this node looks at once. */
    void bell(Runnable ringing) {
        bell = ringing;
    }

    void ring() {
        bell.run();
    }

    private void later(Place place, Duration pause) {
        if (waiting.add(place)) {
            Thread.ofVirtual().name("wake").start(() -> wake(place, pause));
        }
    }

    /** One after the other for each place: however many ask, one writes and one stands behind it for all who asked since. */
    private void want(Place place) {
        var turn = turns.computeIfAbsent(place, p -> new ReentrantLock());
        turn.lock();
        try {
            waiting.remove(place);
            dues.want(place, false);
        } finally {
            turn.unlock();
        }
    }

    private void wake(Place place, Duration pause) {
        try {
            Thread.sleep(pause);
            want(place);
            ring();
        } catch (InterruptedException e) {
            waiting.remove(place);
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("{} could not be woken and waits for its tick: {}", place, e.getMessage());
        }
    }
}
