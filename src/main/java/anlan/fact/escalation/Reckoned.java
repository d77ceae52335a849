package anlan.fact.escalation;

import anlan.fact.problem.Act;
import anlan.fact.problem.Ended;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Until;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Provisional;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One last day is reckoned anew. A day that somebody named stays, and so does one that would move to a day that is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reckoned {

    /** Nobody's own act: the clock's. */
    private static final long CLOCK = 0;

    private final Problems problems;
    private final ProblemBook book;
    private final ProblemNews news;
    private final Messages messages;
    private final OfficeClock clock;
    private final Words words;

    Reckoned(Problems problems, ProblemBook book, ProblemNews news, Messages messages, OfficeClock clock, Words words) {
        this.problems = problems;
        this.book = book;
        this.news = news;
        this.messages = messages;
        this.clock = clock;
        this.words = words;
    }

    /** @return whether something new came of it, which its history then says */
    boolean anew(long id, WorkCalendar calendar) {
        book.takeTurn(id);
        var problem = problems.load(id).orElseThrow();
        var before = problem.now().until();
        var after = before == null || problem instanceof Ended ? null : after(before, calendar);
        if (before == null || after == null || after.equals(before)) {
            return false;
        }
        var hand = new Hand(List.of(CLOCK), words.say("escalation.by"), "");
        var now = book.step(problem.kept(), hand, Act.Step.reckoned(after));
        if (!after.day().equals(before.day())) {
            tell(now, after);
        }
        return true;
    }

    private @Nullable Until after(Until before, WorkCalendar calendar) {
        var from = before.from();
        if (from == null || !before.guessed()) {
            return null;
        }
        var now = Provisional.of(from, before.workingDays(), calendar);
        var day = now.day().isBefore(clock.today()) ? before.day() : now.day();
        return Until.reckoned(day, from, before.workingDays(), now.guessed());
    }

    private void tell(Problem problem, Until until) {
        var kept = problem.kept();
        var unit = problem.now().unit();
        messages.tell(new Message(
                        EscalationKinds.RECKONED,
                        news.turn(problem),
                        kept.path(),
                        "problem/%d/reckoned/%s".formatted(kept.id(), until.day()),
                        kept.number(),
                        kept.account().title(),
                        until.day().toString())
                .of(unit == null ? Concern.DISTRICT : Concern.unit(unit)));
    }
}
