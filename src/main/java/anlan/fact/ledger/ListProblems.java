package anlan.fact.ledger;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ledger: problems one sees, by what one looks for, the most urgent first. */
@UseCase
class ListProblems {

    private final LedgerPages pages;

    ListProblems(LedgerPages pages) {
        this.pages = pages;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems")
    ModelAndView list(
            @ModelAttribute Asked asked, @RequestParam(required = false) @Nullable String exact, Viewer viewer) {
        return Page.of(LedgerPages.VIEW, pages.of(asked, "", exact != null, viewer));
    }
}
