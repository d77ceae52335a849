package anlan.promise.keyarea;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which areas the campaign puts first, since when, until when and why. */
@UseCase
class KeyAreaList {

    private final Plans plans;
    private final KeyAreaPages pages;

    KeyAreaList(Plans plans, KeyAreaPages pages) {
        this.plans = plans;
        this.pages = pages;
    }

    @May(Right.PLAN_SEE)
    @GetMapping("/plan/{id}/key-areas")
    ModelAndView list(@PathVariable long id, @ModelAttribute MarkKeyArea.Asked asked, Viewer viewer) {
        var campaign = plans.find(id).orElseThrow(NotFound::new);
        return Page.of(KeyAreaPages.VIEW, pages.page(campaign, asked, viewer));
    }
}
