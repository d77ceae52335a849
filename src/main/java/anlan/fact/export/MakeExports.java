package anlan.fact.export;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the large files that were asked for, one after another, and clears those that had their day. What broke off is made anew. */
@Component
class MakeExports implements Job {

    static final String NAME = "export.make";

    private static final int ROWS_BETWEEN = 5_000;

    /** Thrown where rows are read, to stop. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final ExportTasks tasks;
    private final Takings takings;
    private final Files files;
    private final Pieces pieces;
    private final TransactionTemplate reading;
    private final TransactionTemplate apart;

    MakeExports(
            ExportTasks tasks, Takings takings, Files files, Pieces pieces, PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.takings = takings;
        this.files = files;
        this.pieces = pieces;
        this.reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(1));
    }

    @Override
    public Done run() {
        apart.executeWithoutResult(s -> tasks.clear());
        var waiting = Objects.requireNonNull(apart.execute(s -> tasks.waiting()));
        RuntimeException fault = null;
        long made = 0;
        for (var task : waiting) {
            try {
                made += make(task) ? 1 : 0;
            } catch (RuntimeException e) {
                fault = e;
            }
        }
        if (fault != null) throw fault;
        return new Done(made);
    }

    private boolean make(ExportTask task) {
        if (!yes(() -> tasks.tried(task.id()))) {
            apart.executeWithoutResult(s -> tasks.fail(task.id()));
            return false;
        }
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.forLanguageTag(task.language()));
        try {
            long size = Objects.requireNonNull(reading.execute(s -> write(task)));
            return yes(() -> tasks.made(task.id(), size));
        } catch (Cancelled e) {
            return false;
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private long write(ExportTask task) {
        var taken = takings.of(task);
        var out = pieces.taker(task.id());
        var done = new long[1];
        try {
            files.made(taken, task.ending(), () -> {
                        if (++done[0] % ROWS_BETWEEN == 0) goOn(task, done[0]);
                    })
                    .write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.end();
    }

    /** Seen by others at once, whatever becomes of the file. */
    private void goOn(ExportTask task, long rows) {
        if (!yes(() -> tasks.goesOn(task.id(), rows))) throw new Cancelled();
    }

    private boolean yes(BooleanSupplier done) {
        return Boolean.TRUE.equals(apart.execute(s -> done.getAsBoolean()));
    }
}
