package anlan.fact.ledger;

import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A problem is written down; and what was written is mended, with the reason. */
@UseCase
class FileProblem {

    private final AccountCheck check;
    private final AccountPages pages;
    private final Finding finding;
    private final Problems problems;
    private final ProblemBook book;

    FileProblem(AccountCheck check, AccountPages pages, Finding finding, Problems problems, ProblemBook book) {
        this.check = check;
        this.pages = pages;
        this.finding = finding;
        this.problems = problems;
        this.book = book;
    }

    @May(Right.PROBLEMS_FILE)
    @GetMapping("/problems/new")
    ModelAndView form(@ModelAttribute AccountForm typed, Viewer viewer) {
        return Page.of(AccountPages.VIEW, pages.page(typed, null, viewer));
    }

    @May(Right.PROBLEMS_FILE)
    @PostMapping("/problems")
    ModelAndView file(@ModelAttribute AccountForm typed, Viewer viewer) {
        var refusals = new Refusals();
        return finding.write(typed, viewer, refusals)
                .map(problem -> Page.to(problem.kept().path(), "problem.note-found"))
                .orElseGet(() -> Page.refused(AccountPages.VIEW, pages.page(typed, null, viewer), refusals));
    }

    @May(Right.PROBLEMS_FILE)
    @GetMapping("/problems/{id}/account")
    ModelAndView mend(@PathVariable long id, Viewer viewer) {
        var kept = open(id, viewer).kept();
        return Page.of(AccountPages.VIEW, pages.page(AccountForm.of(kept.account()), kept, viewer));
    }

    @May(Right.PROBLEMS_FILE)
    @PostMapping("/problems/{id}/account")
    ModelAndView mended(@PathVariable long id, @ModelAttribute AccountForm typed, Viewer viewer) {
        book.takeTurn(id);
        var kept = open(id, viewer).kept();
        var refusals = new Refusals();
        var seen = typed.seen();
        refusals.require(seen != null && seen == kept.account().version(), ProblemFault.ACCOUNT_CHANGED, "");
        var account = check.read(typed, kept.account(), viewer.name(), refusals);
        if (account.isEmpty()) {
            return Page.refused(AccountPages.VIEW, pages.page(typed, kept, viewer), refusals);
        }
        book.mend(viewer, kept, account.get());
        return Page.to(kept.path(), "problem.note-mended");
    }

    /** What has ended stays as it was written. */
    private Problem open(long id, Viewer viewer) {
        return problems.find(id, viewer).filter(p -> p.state().open()).orElseThrow(NotFound::new);
    }
}
