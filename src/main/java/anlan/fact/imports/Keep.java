package anlan.fact.imports;

import anlan.fact.coverage.Batches;
import anlan.fact.coverage.SpokenBook;
import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Dataset;
import anlan.fact.dataset.Datasets;
import anlan.fact.dataset.Mapping;
import anlan.fact.dataset.Task;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The commit: all of an import or nothing, in one transaction; and taking it back. */
@Component
class Keep {

    private final ImportBook book;
    private final Datasets datasets;
    private final Batches batches;
    private final Check check;
    private final Files files;
    private final JdbcClient jdbc;
    private final SpokenBook spoken;
    private final OfficeClock clock;
    private final Audit audit;
    private final Asker asker;
    private final ImportNews news;

    Keep(
            ImportBook book,
            Datasets datasets,
            Batches batches,
            Check check,
            Files files,
            JdbcClient jdbc,
            SpokenBook spoken,
            OfficeClock clock,
            Audit audit,
            Asker asker,
            ImportNews news) {
        this.book = book;
        this.datasets = datasets;
        this.batches = batches;
        this.check = check;
        this.files = files;
        this.jdbc = jdbc;
        this.spoken = spoken;
        this.clock = clock;
        this.audit = audit;
        this.asker = asker;
        this.news = news;
    }

    @Transactional
    void commit(long id) {
        batches.alone();
        jdbc.sql("set local work_mem = '96MB'").update();
        var imported = book.find(id).orElseThrow();
        asker.of(imported);
        var dataset = datasets.find(imported.dataset());
        var task = check.task(imported, Map.of(), Mapping.EMPTY);
        var counts = compared(imported, dataset, task);
        if (counts.changing()) {
            var batch = batches.begin(origin(imported), null, clock.instant(), imported.person());
            dataset.keep(task, counts, batch);
            spoken.keep(imported.spoken(), batch);
        }
        dataset.drop(task);
        book.counts(id, counts);
        book.end(id, Imported.State.COMMITTED, imported.reasons(), clock.instant());
        audit.did("dataset.commit", "import/" + id, null, counts, null);
        news.ended(imported, Imported.State.COMMITTED);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.forget(files.sent(id));
            }
        });
    }

    /** What was compared at the dry run holds, unless something was recorded since. */
    private Counts compared(Imported imported, Dataset dataset, Task task) {
        var after = imported.comparedAfter();
        if (after != null && after == batches.asOf(imported.dataset(), null)) {
            return imported.counts();
        }
        var counts = dataset.compare(task).counts();
        return new Counts(
                counts.added(),
                counts.corrected(),
                counts.withdrawn(),
                imported.read() - imported.rejected() - counts.added() - counts.corrected());
    }

    @Transactional
    void undo(long id, String by) {
        batches.alone();
        var imported = book.find(id).orElseThrow();
        var batch = imported.batch();
        if (imported.state() != Imported.State.COMMITTED || batch == null) {
            throw Denied.NOT_COMMITTED.refusal();
        }
        if (imported.undone()) {
            throw Denied.UNDONE_ALREADY.refusal();
        }
        var undoing = batches.begin(origin(imported), batch, clock.instant(), by);
        var counts = datasets.find(imported.dataset()).undo(batch, undoing);
        audit.did("dataset.undo", "import/" + id, imported.counts(), counts, null);
    }

    private static Batches.Origin origin(Imported imported) {
        return new Batches.Origin(imported.dataset(), imported.source(), imported.unit(), imported.id());
    }
}
