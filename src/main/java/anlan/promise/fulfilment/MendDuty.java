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
import anlan.promise.duty.DutyNews;
import anlan.promise.duty.Powers;
import anlan.promise.duty.Sequence;
import anlan.promise.plan.Plans;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is to be done, and after what, is written anew with the reason. */
@UseCase
class MendDuty {

    private final Plans plans;
    private final Duties duties;
    private final DutyBook book;
    private final DutyNews news;
    private final FormPages pages;

    MendDuty(Plans plans, Duties duties, DutyBook book, DutyNews news, FormPages pages) {
        this.plans = plans;
        this.duties = duties;
        this.book = book;
        this.news = news;
        this.pages = pages;
    }

    @May(Right.DUTIES_KEEP)
    @GetMapping("/duties/{id}/text")
    ModelAndView ask(@PathVariable long id, Viewer viewer) {
        var duty = mine(id, viewer);
        var typed = DutyForm.of(duty.kept().text());
        return Page.of(
                FormPages.VIEW, pages.mend(plans.find(duty.kept().campaign()).orElseThrow(), duty, typed, viewer));
    }

    @May(Right.DUTIES_KEEP)
    @PostMapping("/duties/{id}/text")
    ModelAndView mend(@PathVariable long id, @ModelAttribute DutyForm typed, Viewer viewer) {
        book.takeTurn(mine(id, viewer).kept().campaign());
        var duty = mine(id, viewer);
        var kept = duty.kept();
        var campaign = plans.find(kept.campaign()).orElseThrow();
        var sequence = Sequence.of(duties.all(kept.campaign()));
        var refusals = new Refusals();
        refusals.require(duty.state().open(), DutyFault.OVER, "");
        refusals.require(Objects.equals(typed.seen(), kept.text().version()), DutyFault.TEXT_CHANGED, "");
        var text = DutyCheck.read(typed, campaign, sequence, kept.text(), id, kept.whole(), viewer.name(), refusals);
        sequence.clash(
                        id,
                        kept.whole() == null ? null : kept.whole().id(),
                        typed.chosenBefore(),
                        duty.now().until().day())
                .ifPresent(r -> refusals.add(r.reason(), "before", r.args().toArray()));
        if (refusals.any() || text.isEmpty()) {
            return Page.refused(FormPages.VIEW, pages.mend(campaign, duty, typed, viewer), refusals);
        }
        news.tell(book.mend(viewer, Act.Hand.of(viewer, Right.DUTIES_KEEP), kept, text.get()), viewer);
        return Page.to(kept.path(), "duty.note-mended");
    }

    private Duty mine(long id, Viewer viewer) {
        return duties.find(id, viewer).filter(d -> Powers.gave(viewer, d)).orElseThrow(NotFound::new);
    }
}
