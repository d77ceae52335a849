package anlan.promise.fulfilment;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.promise.duty.Act;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Underway;
import anlan.promise.plan.Plans;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A part of a duty is given down: to the unit's own people, a section, or a unit right below. The whole stays with whoever has it. */
@UseCase
class DivideDuty {

    private final Plans plans;
    private final Duties duties;
    private final DutyBook book;
    private final Giving giving;
    private final FormPages pages;

    DivideDuty(Plans plans, Duties duties, DutyBook book, Giving giving, FormPages pages) {
        this.plans = plans;
        this.duties = duties;
        this.book = book;
        this.giving = giving;
        this.pages = pages;
    }

    @May(Right.DUTIES_KEEP)
    @GetMapping("/duties/{id}/parts/new")
    ModelAndView ask(@PathVariable long id, Viewer viewer) {
        var whole = whole(id, viewer);
        var text = whole.kept().text();
        var typed = new DutyForm(null, text.objective(), null, null, null, null, null, null, null);
        return Page.of(
                FormPages.VIEW, pages.divide(plans.find(whole.kept().campaign()).orElseThrow(), whole, typed, viewer));
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/parts")
    ModelAndView divide(@PathVariable long id, @ModelAttribute DutyForm typed, Viewer viewer) {
        book.takeTurn(whole(id, viewer).kept().campaign());
        var whole = whole(id, viewer);
        var campaign = plans.find(whole.kept().campaign()).orElseThrow();
        var refusals = new Refusals();
        refusals.require(whole instanceof Underway.Working, DutyFault.NOT_NOW, "");
        var part = giving.give(campaign, FormPages.whole(whole), typed, viewer, refusals);
        if (refusals.any() || part.isEmpty()) {
            return Page.refused(FormPages.VIEW, pages.divide(campaign, whole, typed, viewer), refusals);
        }
        book.step(
                whole.kept(),
                Act.Hand.of(viewer, Right.DUTIES_KEEP),
                Act.Step.of(Act.Kind.DIVIDED).part(part.get().kept().id()));
        return Page.to(whole.kept().path(), "duty.note-divided");
    }

    private Duty whole(long id, Viewer viewer) {
        return duties.find(id, viewer).filter(d -> Powers.leads(viewer, d)).orElseThrow(NotFound::new);
    }
}
