package anlan.fact.transcript;

import anlan.fact.rejection.RejectedRows;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Rows that were rejected are given back, the reason beside each. */
@UseCase
class RejectedTranscript {

    private final TranscriptBook book;
    private final RejectedRows rejected;
    private final Receiving receiving;
    private final DryRun dryRun;
    private final Audit audit;

    RejectedTranscript(TranscriptBook book, RejectedRows rejected, Receiving receiving, DryRun dryRun, Audit audit) {
        this.book = book;
        this.rejected = rejected;
        this.receiving = receiving;
        this.dryRun = dryRun;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/transcripts/{id}/rejected.xlsx")
    void xlsx(@PathVariable long id, Viewer viewer, HttpServletResponse response) {
        var sent = book.find(id, viewer).orElseThrow(NotFound::new);
        var content = sent.taken() == null
                ? Keeping.rejected(dryRun.of(receiving.sheet(sent), book.matches(sent), viewer.name()))
                : book.file(id, "rejected").orElseThrow(NotFound::new);
        audit.saw("transcript.rejected-seen", "transcript/" + id, null);
        Receiving.with(content, file -> {
            try {
                rejected.xlsx(new RejectedRows.Aside(id, sent.fileName(), sent.rejected(), file), viewer, response);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
