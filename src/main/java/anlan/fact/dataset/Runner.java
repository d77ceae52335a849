package anlan.fact.dataset;

import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries imports out, away from the request that asked; takes up at the start what a crash broke off. */
@Component
class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final ImportBook book;
    private final Check check;
    private final Keep keep;
    private final Matching matching;
    private final Files files;
    private final Districts districts;
    private final OfficeClock clock;
    private final TransactionTemplate once;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 1).daemon().factory());

    Runner(
            ImportBook book,
            Check check,
            Keep keep,
            Matching matching,
            Files files,
            Districts districts,
            OfficeClock clock,
            TransactionTemplate once) {
        this.book = book;
        this.check = check;
        this.keep = keep;
        this.matching = matching;
        this.files = files;
        this.districts = districts;
        this.clock = clock;
        this.once = once;
    }

    /** Runs it in the background once the present transaction is committed, as the person who asked. */
    void submit(long id, boolean commitOnly) {
        var district = District.current();
        var viewer = Scope.viewer();
        var from = Scope.from().orElse("");
        Runnable work = () -> District.run(district, () -> {
            if (commitOnly) {
                commit(id);
            } else {
                run(id);
            }
        });
        Runnable asked = viewer.<Runnable>map(v -> () -> Scope.as(v, from, () -> {
                    work.run();
                    return true;
                }))
                .orElse(work);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    workers.execute(asked);
                }
            });
        } else {
            workers.execute(asked);
        }
    }

    void run(long id) {
        guarded(id, () -> {
            var imported = once.execute(s -> matching.matched(book.find(id).orElseThrow()));
            move(id, Imported.State.CHECKING);
            check.run(imported);
            if (imported.commitAsked()) {
                move(id, Imported.State.COMMITTING);
                keep.commit(id);
            }
        });
    }

    void commit(long id) {
        guarded(id, () -> {
            move(id, Imported.State.COMMITTING);
            keep.commit(id);
        });
    }

    private void move(long id, Imported.State state) {
        once.executeWithoutResult(s -> book.move(id, state, Node.THIS));
    }

    private void guarded(long id, Runnable work) {
        for (var tries = 1; ; tries++) {
            try {
                work.run();
                return;
            } catch (RefusedException e) {
                end(id, Imported.State.REFUSED, e.refusals());
                return;
            } catch (RuntimeException | OutOfMemoryError e) {
                if (Mishap.of(e) != Mishap.DATABASE_AWAY || !waited(tries)) {
                    fail(id, e);
                    return;
                }
            }
        }
    }

    /** The database may be away for a minute; the work is then begun anew. */
    private static boolean waited(int tries) {
        try {
            Thread.sleep(java.time.Duration.ofSeconds(Math.min(5, tries)));
            return tries < 60;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void fail(long id, Throwable fault) {
        LOG.error("import {} of {} broke off", id, District.current(), fault);
        var full = Mishap.of(fault) == Mishap.DISK_FULL;
        end(id, Imported.State.FAILED, List.of(new Refused(full ? Denied.DISK_FULL : Denied.BROKE_OFF, "")));
    }

    private void end(long id, Imported.State state, List<Refused> why) {
        var reasons = why.stream()
                .map(r -> new Imported.Reason(
                        r.key(),
                        r.where(),
                        r.args().stream().map(String::valueOf).toList(),
                        0))
                .toList();
        once.executeWithoutResult(s -> book.end(id, state, reasons, clock.instant()));
        if (state == Imported.State.REFUSED) {
            files.forget(files.sent(id));
            files.forget(files.rejected(id));
        }
    }

    /** What was under way when its process died is begun anew: nothing of it had been kept. */
    @EventListener(ApplicationReadyEvent.class)
    void takeUp() {
        districts.each(code -> once.execute(s -> book.unfinished()).stream()
                .filter(i -> !Node.alive(i.node()))
                .forEach(i -> submit(i.id(), false)));
    }
}
