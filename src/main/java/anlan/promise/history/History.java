package anlan.promise.history;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what of the plan, when and why. */
@UseCase
class History {

    private final Plans plans;
    private final HistoryPages pages;

    History(Plans plans, HistoryPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/history")
    ModelAndView show(
            @PathVariable long id, @RequestParam(defaultValue = "9223372036854775807") long before, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return Page.of(HistoryPages.VIEW, pages.page(campaign, before, viewer));
    }
}
