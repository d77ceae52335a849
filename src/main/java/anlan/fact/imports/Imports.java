package anlan.fact.imports;

import anlan.fact.coverage.Batches;
import anlan.fact.coverage.Coverage;
import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Mapping;
import anlan.fact.matching.Sources;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings files in: for pages, machines, the command line and other rooms alike. */
@Component
@Transactional
public class Imports {

    /**
     * A file to bring in.
     *
     * @param source name of the unit's list that it comes from; null for the unit's only one
     * @param file is taken away from where it lies
     * @param mapping null to match columns as last time, or by what they are called
     * @param whole whether the file is all there is for its months
     * @param from first month it covers; null to go by its rows
     */
    public record Sending(
            String dataset,
            @Nullable String source,
            String fileName,
            Path file,
            @Nullable Mapping mapping,
            boolean whole,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            boolean dryRun) {}

    /** How it came out. */
    public record Outcome(long id, String state, long read, Counts counts, long rejected) {}

    private final JdbcClient jdbc;
    private final ImportBook book;
    private final Files files;
    private final Sources sources;
    private final Runner runner;
    private final Keep keep;
    private final OfficeClock clock;
    private final Audit audit;
    private final TransactionTemplate once;

    Imports(
            JdbcClient jdbc,
            ImportBook book,
            Files files,
            Sources sources,
            Runner runner,
            Keep keep,
            OfficeClock clock,
            Audit audit,
            TransactionTemplate once) {
        this.jdbc = jdbc;
        this.book = book;
        this.files = files;
        this.sources = sources;
        this.runner = runner;
        this.keep = keep;
        this.clock = clock;
        this.audit = audit;
        this.once = once;
    }

    /** Takes the file in; nothing is read of it yet. @return the import's id */
    public long receive(Sending sending, Viewer viewer) {
        var post = viewer.postFor(Right.DATA_IMPORT);
        var source = sources.of(sending.dataset(), post.unit(), sending.source(), post.unitName());
        var id = jdbc.sql("""
                        insert into import (dataset, source, unit, scope, person, asked_kind, asked_by, asked_acting, file_name, file_size, fingerprint, mapping,
                          whole, dry_run, commit_asked, from_month, to_month, state, expected, received_at)
                        values (:dataset, :source, :unit, :scope, :person, :askedKind, :askedBy, :askedActing, :name, :size, :fingerprint, :mapping,
                          :whole, :dry, :commit, :from, :to, 'received', :expected, :now)
                        returning id
                        """)
                .param("dataset", sending.dataset())
                .param("source", source)
                .param("unit", post.unit())
                .param("scope", viewer.areas(Right.DATA_IMPORT).toArray(String[]::new))
                .param("person", viewer.name())
                .param("askedKind", viewer.who().kind().name())
                .param("askedBy", viewer.who().id())
                .param("askedActing", viewer.who().acting())
                .param("name", sending.fileName())
                .param("size", size(sending.file()))
                .param("fingerprint", Fingerprint.of(sending.file()))
                .param(
                        "mapping",
                        sending.mapping() == null ? null : Imported.JSON.writeValueAsString(sending.mapping()))
                .param("whole", sending.whole())
                .param("dry", sending.dryRun())
                .param("commit", !sending.dryRun())
                .param("from", sending.from() == null ? null : Coverage.number(sending.from()))
                .param("to", sending.to() == null ? null : Coverage.number(sending.to()))
                .param("expected", Expected.rows(sending.file()))
                .param("now", Batches.utc(clock.instant()))
                .query(Long.class)
                .single();
        files.keep(sending.file(), id);
        audit.did("dataset.receive", "import/" + id, null, Map.of("file", sending.fileName()), null);
        return id;
    }

    /** Checks it, and commits it unless a dry run was asked for; comes back when that is done. Outside a transaction. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public Outcome run(long id) {
        runner.runHere(id, () -> book.move(id, Imported.State.CHECKING));
        return ended(id);
    }

    /** Commits a dry run; comes back when that is done. Outside a transaction. */
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    public Outcome commit(long id, Viewer viewer) {
        runner.runHere(id, () -> book.ask(id, Imported.State.COMMITTING, true, viewer));
        return ended(id);
    }

    /** Takes a commit back, by versions. */
    public void undo(long id, Viewer viewer) {
        keep.undo(id, viewer.name());
    }

    @Transactional(readOnly = true)
    public Optional<Outcome> outcome(long id) {
        return book.find(id).map(i -> new Outcome(id, i.state().code(), i.read(), i.counts(), i.rejected()));
    }

    private Outcome ended(long id) {
        return java.util.Objects.requireNonNull(once.execute(s -> outcome(id).orElseThrow()));
    }

    private static long size(Path file) {
        try {
            return java.nio.file.Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
