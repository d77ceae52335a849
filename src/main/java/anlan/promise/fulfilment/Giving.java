package anlan.promise.fulfilment;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import anlan.promise.duty.Act;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.DutyNews;
import anlan.promise.duty.Said;
import anlan.promise.duty.Sequence;
import anlan.promise.duty.Staffing;
import anlan.promise.duty.Terms;
import anlan.promise.plan.Campaign;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A new duty finds its place among the others and goes to its unit. */
@Component
class Giving {

    private final Duties duties;
    private final DutyBook book;
    private final Staffing staffing;
    private final Terms terms;
    private final DutyNews news;

    Giving(Duties duties, DutyBook book, Staffing staffing, Terms terms, DutyNews news) {
        this.duties = duties;
        this.book = book;
        this.staffing = staffing;
        this.terms = terms;
        this.news = news;
    }

    /** @return empty when it is refused */
    Optional<Duty> give(
            Campaign campaign, Duty.@Nullable Whole whole, DutyForm typed, Viewer viewer, Refusals refusals) {
        book.takeTurn(campaign.id());
        var sequence = Sequence.of(duties.all(campaign.id()));
        var text = DutyCheck.read(typed, campaign, sequence, null, -1, whole, viewer.name(), refusals);
        var until = terms.named(Said.or(typed.until()), campaign, refusals);
        var unit = Said.id(typed.unit()).filter(staffing.units(viewer, whole)::containsKey);
        refusals.require(unit.isPresent(), DutyFault.UNIT_UNKNOWN, "unit");
        until.flatMap(u -> sequence.clash(null, whole == null ? null : whole.id(), typed.chosenBefore(), u.day()))
                .ifPresent(refusals::add);
        if (refusals.any()) {
            return Optional.empty();
        }
        var given = Act.Step.of(Act.Kind.GIVEN).unit(unit.orElseThrow()).until(until.orElseThrow());
        var duty = book.make(
                viewer, Act.Hand.of(viewer, Right.DUTIES_KEEP), campaign.id(), whole, text.orElseThrow(), given);
        news.tell(duty, viewer);
        return Optional.of(duty);
    }
}
