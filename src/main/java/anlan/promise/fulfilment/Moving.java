package anlan.promise.fulfilment;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.promise.duty.Act;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import anlan.promise.duty.DutyBook;
import anlan.promise.duty.DutyFault;
import anlan.promise.duty.DutyNews;
import anlan.promise.duty.EvidenceBag;
import anlan.promise.duty.Move;
import anlan.promise.duty.Said;
import anlan.promise.duty.Sequence;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Plans;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How every step goes: the campaign's duties are taken hold of, the step is asked of the duty, written with its files, and told. */
@Component
class Moving {

    /** What a wish may look at: the others as they stand now, the files that come, and where to say what is wrong with what was typed. */
    record Around(Campaign campaign, Sequence sequence, Act.Hand hand, List<Act.Evidence> brought, Refusals refusals) {

        int openParts(Duty duty) {
            return (int) sequence.parts(duty.kept().id()).stream()
                    .filter(p -> !p.done())
                    .count();
        }
    }

    /** What is wanted of the duty. */
    @FunctionalInterface
    interface Wish {
        Move of(Duty duty, Around around);
    }

    private final Duties duties;
    private final DutyBook book;
    private final EvidenceBag bag;
    private final DutyNews news;
    private final DutyPages pages;
    private final Plans plans;

    Moving(Duties duties, DutyBook book, EvidenceBag bag, DutyNews news, DutyPages pages, Plans plans) {
        this.duties = duties;
        this.book = book;
        this.bag = bag;
        this.news = news;
        this.pages = pages;
        this.plans = plans;
    }

    /** Whoever comes second finds the duty as the first left it. */
    ModelAndView move(long id, Viewer viewer, Right right, String act, Said said, Wish wish) {
        var seen = duties.find(id, viewer).orElseThrow(NotFound::new);
        book.takeTurn(seen.kept().campaign());
        var duty = duties.find(id, viewer).orElseThrow(NotFound::new);
        var campaign = plans.find(duty.kept().campaign()).orElseThrow(NotFound::new);
        var hand = Act.Hand.of(viewer, right);
        var refusals = new Refusals();
        refusals.require(!(campaign instanceof Campaign.Closed), DutyFault.CAMPAIGN_CLOSED, "");
        refusals.require(said.words().length() <= Said.LONGEST, DutyFault.WORDS_LONG, "text", Said.LONGEST);
        var brought = bag.bring(duty.kept(), duty.kept().acts().size() + 1, said, viewer, refusals);
        var sequence = Sequence.of(duties.all(duty.kept().campaign()));
        var move = wish.of(duty, new Around(campaign, sequence, hand, brought, refusals));
        if (move instanceof Move.No no && !refusals.any()) {
            refusals.add(no.why());
        }
        if (refusals.any() || !(move instanceof Act.Step step)) {
            return pages.refused(duty, viewer, act, said, refusals);
        }
        var after = book.step(duty.kept(), hand, step);
        book.evidence(id, brought);
        news.tell(after, viewer);
        return Page.to(duty.kept().path(), "duty.note-" + step.kind().word());
    }

    static Move notNow() {
        return Move.no(DutyFault.NOT_NOW);
    }
}
