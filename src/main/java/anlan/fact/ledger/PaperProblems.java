package anlan.fact.ledger;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.document.Documents;
import anlan.ground.document.Format;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.io.IOException;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The ledger taken out as a paper, by the same search; one that cannot be bound is refused with a way out. */
@UseCase
class PaperProblems {

    private final LedgerQuery ledger;
    private final LedgerBook book;
    private final LedgerPages pages;
    private final Documents documents;
    private final Audit audit;

    PaperProblems(LedgerQuery ledger, LedgerBook book, LedgerPages pages, Documents documents, Audit audit) {
        this.ledger = ledger;
        this.book = book;
        this.pages = pages;
        this.documents = documents;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems.docx")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Object docx(@ModelAttribute Asked asked, Viewer viewer) throws IOException {
        return take(asked.behind(null), viewer, Format.DOCX);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems.pdf")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Object pdf(@ModelAttribute Asked asked, Viewer viewer) throws IOException {
        return take(asked.behind(null), viewer, Format.PDF);
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems.ofd")
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    Object ofd(@ModelAttribute Asked asked, Viewer viewer) throws IOException {
        return take(asked.behind(null), viewer, Format.OFD);
    }

    private Object take(Asked asked, Viewer viewer, Format format) throws IOException {
        var refusals = new Refusals();
        long count = ledger.countUpTo(asked, viewer, LedgerBook.MOST + 1);
        refusals.require(count <= LedgerBook.MOST, LedgerFault.PAPER_TOO_LONG, "paper", LedgerBook.MOST);
        if (refusals.any()) {
            return Page.refused(LedgerPages.VIEW, pages.of(asked, "", viewer), refusals);
        }
        audit.saw("ledger.exported", asked.address("problems"), null);
        return documents.hand(book.paper(asked, viewer, count), format);
    }
}
