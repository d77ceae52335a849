package anlan.fact.transcript;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was read of a ledger and what would become of its rows; then it is brought in. */
@UseCase
class ShowTranscript {

    private final TranscriptBook book;
    private final TranscriptPages pages;
    private final Receiving receiving;
    private final DryRun dryRun;
    private final Keeping keeping;
    private final JdbcClient jdbc;

    ShowTranscript(
            TranscriptBook book,
            TranscriptPages pages,
            Receiving receiving,
            DryRun dryRun,
            Keeping keeping,
            JdbcClient jdbc) {
        this.book = book;
        this.pages = pages;
        this.receiving = receiving;
        this.dryRun = dryRun;
        this.keeping = keeping;
        this.jdbc = jdbc;
    }

    @May(Right.PROBLEMS_KEEP)
    @GetMapping("/problems/transcripts/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return Page.of(TranscriptPages.VIEW, pages.page(book.find(id, viewer).orElseThrow(NotFound::new), viewer));
    }

    /** One ledger of a district comes in at a time: of two that have the same row the second finds it there. */
    @May(Right.PROBLEMS_KEEP)
    @PostMapping("/problems/transcripts/{id}/commit")
    ModelAndView commit(@PathVariable long id, Viewer viewer) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtextextended(current_setting('anlan.district') || ' transcript', 0))")
                .query((row, n) -> true)
                .list();
        var sent = book.find(id, viewer).orElseThrow(NotFound::new);
        var refusals = new Refusals();
        if (!refusals.require(sent.taken() == null, TranscriptFault.BROUGHT_ALREADY, "")) {
            return Page.refused(TranscriptPages.VIEW, pages.page(sent, viewer), refusals);
        }
        var matches = book.matches(sent);
        var outcome = dryRun.of(receiving.sheet(sent), matches, viewer.name());
        if (!refusals.require(matches.column(Part.TITLE) != null, TranscriptFault.TITLE_UNMATCHED, "")) {
            return Page.refused(TranscriptPages.VIEW, pages.page(sent, viewer), refusals);
        }
        if (!refusals.require(
                !outcome.taken().isEmpty() || outcome.known() > 0, TranscriptFault.NOTHING_TO_BRING, "")) {
            return Page.refused(TranscriptPages.VIEW, pages.page(sent, viewer), refusals);
        }
        book.match(id, matches, viewer);
        keeping.keep(id, outcome, viewer);
        return Page.to(sent.path(), "transcript.note-kept");
    }
}
