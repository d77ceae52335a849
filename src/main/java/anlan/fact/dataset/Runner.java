package anlan.fact.dataset;

import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries imports out, away from the request that asked; takes up what a crash broke off. */
@Component
class Runner {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final int TRIES = 60;

    private final ImportBook book;
    private final Check check;
    private final Keep keep;
    private final Matching matching;
    private final Files files;
    private final Claims claims;
    private final Asker asker;
    private final ImportNews news;
    private final OfficeClock clock;
    private final TransactionTemplate once;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 1).daemon().factory());

    Runner(
            ImportBook book,
            Check check,
            Keep keep,
            Matching matching,
            Files files,
            Claims claims,
            Asker asker,
            ImportNews news,
            OfficeClock clock,
            TransactionTemplate once) {
        this.book = book;
        this.check = check;
        this.keep = keep;
        this.matching = matching;
        this.files = files;
        this.claims = claims;
        this.asker = asker;
        this.news = news;
        this.clock = clock;
        this.once = once;
    }

    /** Runs it in the background once the present transaction is committed, in the name of the one who asked for it. */
    void submit(long id) {
        var district = District.current();
        var from = Scope.from().orElse("");
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    queue(district, id, from);
                }
            });
        } else {
            queue(district, id, from);
        }
    }

    private void queue(String district, long id, String from) {
        var name = district + " " + id;
        if (!waiting.add(name)) {
            return;
        }
        workers.execute(() -> {
            waiting.remove(name);
            underWay.add(name);
            try {
                District.run(district, () -> run(id, from));
            } finally {
                underWay.remove(name);
            }
        });
    }

    /** Asks for it and does it here; comes back when it is done. */
    void runHere(long id, Runnable asking) {
        guarded(
                id,
                () -> claims.holding(id, () -> {
                    once.executeWithoutResult(s -> asking.run());
                    work(id, Scope.from().orElse(""));
                }));
    }

    private void run(long id, String from) {
        guarded(id, () -> claims.holding(id, () -> work(id, from)));
    }

    private void work(long id, String from) {
        var imported = Objects.requireNonNull(once.execute(s -> book.find(id).orElseThrow()));
        if (imported.state().running()) {
            var viewer = Objects.requireNonNull(once.execute(s -> asker.of(imported)));
            Scope.as(viewer, from, () -> {
                work(imported);
                return true;
            });
        }
    }

    private void work(Imported imported) {
        var id = imported.id();
        if (imported.state() == Imported.State.CHECKING || !check.staged(imported)) {
            check.run(Objects.requireNonNull(once.execute(s -> matching.matched(imported))));
        }
        if (imported.commitAsked()) {
            once.executeWithoutResult(s -> book.move(id, Imported.State.COMMITTING));
            keep.commit(id);
        }
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
            Thread.sleep(Duration.ofSeconds(Math.min(5, tries)));
            return tries < TRIES;
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
        once.executeWithoutResult(s -> {
            book.end(id, state, reasons, clock.instant());
            news.ended(book.find(id).orElseThrow(), state);
        });
        if (state == Imported.State.REFUSED) {
            files.forget(files.sent(id));
            files.forget(files.rejected(id));
        }
    }

    /** What was under way when its process died, or the database stayed away, is begun anew: nothing of it had been kept. */
    long takeUp() {
        var district = District.current();
        var left = Objects.requireNonNull(once.execute(s -> book.unfinished())).stream()
                .filter(id -> !waiting.contains(district + " " + id) && !underWay.contains(district + " " + id))
                .toList();
        left.forEach(id -> queue(district, id, ""));
        return left.size();
    }
}
