package anlan.fact.imports;

import anlan.ground.access.Scope;
import anlan.ground.job.Asides;
import anlan.ground.web.RefusedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries imports out, away from the request that asked. */
@Component
class Runner {

    private static final int TRIES = 60;

    private final ImportBook book;
    private final Check check;
    private final Keep keep;
    private final Matching matching;
    private final Claims claims;
    private final Asker asker;
    private final Ending ending;
    private final Hands hands;
    private final Stirs stirs;
    private final Asides asides;
    private final TransactionTemplate once;
    private final InstantSource world = InstantSource.system();

    Runner(
            ImportBook book,
            Check check,
            Keep keep,
            Matching matching,
            Claims claims,
            Asker asker,
            Ending ending,
            Hands hands,
            Stirs stirs,
            Asides asides,
            TransactionTemplate once) {
        this.book = book;
        this.check = check;
        this.keep = keep;
        this.matching = matching;
        this.claims = claims;
        this.asker = asker;
        this.ending = ending;
        this.hands = hands;
        this.stirs = stirs;
        this.asides = asides;
        this.once = once;
    }

    /** Runs it in the background once the present transaction is committed, in the name of the one who asked for it. */
    void submit(long id) {
        var from = Scope.from().orElse("");
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    take(id, from);
                }
            });
        } else {
            take(id, from);
        }
    }

    /** As soon as this node has a hand free. */
    void take(long id, String from) {
        hands.take(id, () -> guarded(id, () -> claims.holding(id, () -> work(id, from))));
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

    private void work(long id, String from) {
        var imported = Objects.requireNonNull(once.execute(s -> book.find(id).orElseThrow()));
        if (imported.state().running()) {
            var began = world.instant();
            var viewer = Objects.requireNonNull(once.execute(s -> {
                stirs.begun(id, asides.here());
                return asker.of(imported);
            }));
            Scope.as(viewer, from, () -> {
                work(imported);
                return true;
            });
            once.executeWithoutResult(s -> asides.done(TakeUp.NAME, began, 1));
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
        var began = world.instant();
        for (var tries = 1; ; tries++) {
            try {
                work.run();
                return;
            } catch (RefusedException e) {
                ending.refused(id, e.refusals(), began);
                return;
            } catch (RuntimeException | OutOfMemoryError e) {
                if (Mishap.of(e) != Mishap.DATABASE_AWAY || !waited(tries)) {
                    ending.failed(id, e, began);
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
}
