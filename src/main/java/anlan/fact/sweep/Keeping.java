package anlan.fact.sweep;

import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A sweep that somebody changes: theirs to keep, in their turn; and its page again where the change is refused. */
@Component
class Keeping {

    private final Sweeps sweeps;
    private final SweepBook book;
    private final SweepPages pages;

    Keeping(Sweeps sweeps, SweepBook book, SweepPages pages) {
        this.sweeps = sweeps;
        this.book = book;
        this.pages = pages;
    }

    Sweep kept(long id, Viewer viewer) {
        book.takeTurn(String.valueOf(id));
        return sweeps.find(id, viewer).filter(s -> sweeps.keeps(s, viewer)).orElseThrow(NotFound::new);
    }

    /** One that is not closed. */
    Sweep open(long id, Viewer viewer) {
        var sweep = kept(id, viewer);
        if (sweep.at() == Sweep.Stage.CLOSED) {
            throw new NotFound();
        }
        return sweep;
    }

    ModelAndView refused(Sweep sweep, SweepPages.Asked asked, SweepPage.Typed typed, Refusals refusals, Viewer viewer) {
        return Page.refused(SweepPages.VIEW, pages.page(sweep, asked, typed, viewer), refusals);
    }
}
