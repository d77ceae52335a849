package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Powers;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the campaign asks of a unit is written down and given to it. */
@UseCase
class MakeDuty {

    private final Plans plans;
    private final Giving giving;
    private final FormPages pages;

    MakeDuty(Plans plans, Giving giving, FormPages pages) {
        this.plans = plans;
        this.giving = giving;
        this.pages = pages;
    }

    @May(Right.DUTIES_KEEP)
    @GetMapping("/plan/{campaign}/duties/new")
    ModelAndView ask(@PathVariable long campaign, Viewer viewer) {
        return Page.of(FormPages.VIEW, pages.make(campaign(campaign, viewer), DutyForm.empty(), viewer));
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/plan/{campaign}/duties")
    ModelAndView make(@PathVariable long campaign, @ModelAttribute DutyForm typed, Viewer viewer) {
        var found = campaign(campaign, viewer);
        var refusals = new Refusals();
        return giving.give(found, null, typed, viewer, refusals)
                .map(duty -> Page.to(duty.kept().path(), "duty.note-given"))
                .orElseGet(() -> Page.refused(FormPages.VIEW, pages.make(found, typed, viewer), refusals));
    }

    /** Only whoever speaks for the whole district gives what the campaign asks. */
    private Campaign campaign(long id, Viewer viewer) {
        if (!Powers.gives(viewer)) {
            throw new NotFound();
        }
        return plans.find(id).orElseThrow(NotFound::new);
    }
}
