package anlan.fact.map;

import anlan.fact.ledger.Asked;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Where the problems lie, on the map and as a table; the ledger's other conditions hold here too. */
@UseCase
class MapProblems {

    private final MapPages pages;

    MapProblems(MapPages pages) {
        this.pages = pages;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/map")
    ModelAndView show(@ModelAttribute Asked asked, Viewer viewer) {
        return Page.of(MapPages.VIEW, pages.of(asked.behind(null), viewer));
    }
}
