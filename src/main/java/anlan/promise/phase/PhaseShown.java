package anlan.promise.phase;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One phase: what it is for, what must hold before it is closed, what holds by now; once closed, what was true that day. */
@UseCase
class PhaseShown {

    private final Plans plans;
    private final PhasePages pages;

    PhaseShown(Plans plans, PhasePages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/phases/{code}")
    ModelAndView show(@PathVariable long id, @PathVariable String code, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        var phase = campaign.phase(code).orElseThrow(NotFound::new);
        return Page.of(PhasePages.VIEW, pages.page(campaign, phase, viewer, "", ""));
    }
}
