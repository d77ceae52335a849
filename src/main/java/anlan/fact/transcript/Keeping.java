package anlan.fact.transcript;

import anlan.fact.problem.Bringing;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.rejection.Rejects;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings the rows of a ledger in: those that can be become problems, the others are laid aside with the reason. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Keeping {

    private final JdbcClient jdbc;
    private final TranscriptBook book;
    private final Bringing bringing;
    private final Audit audit;

    Keeping(JdbcClient jdbc, TranscriptBook book, Bringing bringing, Audit audit) {
        this.jdbc = jdbc;
        this.book = book;
        this.bringing = bringing;
        this.audit = audit;
    }

    void keep(long id, DryRun.Outcome outcome, Viewer viewer) {
        var hand = Hand.of(viewer, Right.PROBLEMS_KEEP);
        long unit = viewer.postFor(Right.PROBLEMS_KEEP).unit();
        for (var line : outcome.taken()) {
            var brought = line.read().problem();
            if (brought != null) {
                var problem = bringing.bring(viewer, hand, brought.account(), brought.noted(), unit);
                row(id, line, outcome.sheet().head().size(), problem.kept());
            }
        }
        if (!outcome.rejected().isEmpty()) {
            book.file(id, "rejected", rejected(outcome));
        }
        jdbc.sql("""
                        insert into transcript_commit (transcript, taken, known, rejected, notes, others, made_at, made_by)
                        values (:id, :taken, :known, :rejected, :notes, :others, :at, :by)
                        """)
                .param("id", id)
                .param("taken", outcome.taken().size())
                .param("known", outcome.known())
                .param("rejected", outcome.rejected().size())
                .param("notes", outcome.sheet().notes().toArray(String[]::new))
                .param("others", others(outcome))
                .param("at", book.now())
                .param("by", viewer.name())
                .update();
        book.forget(id);
        audit.did(
                "transcript.kept",
                "transcript/" + id,
                null,
                Map.of(
                        "taken", outcome.taken().size(),
                        "known", outcome.known(),
                        "rejected", outcome.rejected().size()),
                null);
    }

    /** Numbers of the columns that are none of a problem's, counted from 0. */
    private static Integer[] others(DryRun.Outcome outcome) {
        var head = outcome.sheet().head();
        return IntStream.range(0, head.size())
                .filter(i -> !outcome.matches().columns().containsValue(head.get(i))
                        && !outcome.left().contains(head.get(i))
                        && !WordLists.heads("serial").contains(Matches.plain(head.get(i))))
                .boxed()
                .toArray(Integer[]::new);
    }

    private void row(long id, DryRun.Line line, int width, Problem.Kept kept) {
        var row = line.read().row();
        jdbc.sql("""
                        insert into transcript_row (transcript, line, key, cells, problem, acts)
                        values (:id, :line, :key, :cells, :problem, :acts)
                        """)
                .param("id", id)
                .param("line", row.line())
                .param("key", line.key())
                .param("cells", IntStream.range(0, width).mapToObj(row::cell).toArray(String[]::new))
                .param("problem", kept.id())
                .param("acts", kept.acts().size())
                .update();
    }

    /** The rejected rows as they are kept. */
    static byte[] rejected(DryRun.Outcome outcome) {
        try {
            var file = Files.createTempFile("rejected", "");
            try {
                try (var rejects = new Rejects(file, outcome.sheet().head())) {
                    outcome.rejected()
                            .forEach(l -> rejects.add(
                                    l.read().row(), l.read().refused().getFirst()));
                }
                return Files.readAllBytes(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
