package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Duties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One duty: how it stands, what comes next, what may be done, its parts and its neighbours, and how it came about. */
@UseCase
class ShowDuty {

    private final Duties duties;
    private final DutyPages pages;

    ShowDuty(Duties duties, DutyPages pages) {
        this.duties = duties;
        this.pages = pages;
    }

    @May(Right.DUTIES_SEE)
    @GetMapping("/duties/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return pages.show(duties.find(id, viewer).orElseThrow(NotFound::new), viewer);
    }
}
