package anlan.fact.escalation;

import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Rectifying;
import anlan.ground.access.Right;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Steps;
import anlan.ground.ladder.Tier;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A step is taken: written down, and told to those to whom it goes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Raising {

    private final EscalationBook book;
    private final Problems problems;
    private final ProblemNews news;
    private final Holders holders;
    private final Messages messages;
    private final Audit audit;
    private final OfficeClock clock;

    Raising(
            EscalationBook book,
            Problems problems,
            ProblemNews news,
            Holders holders,
            Messages messages,
            Audit audit,
            OfficeClock clock) {
        this.book = book;
        this.problems = problems;
        this.news = news;
        this.holders = holders;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many were taken */
    int raise(EscalationClock.Looked looked, List<Steps.Falling> steps) {
        if (steps.isEmpty()) {
            return 0;
        }
        var problem = problems.load(looked.problem()).orElseThrow();
        int taken = 0;
        for (var step : steps) {
            var people = whom(problem, step.rung().to());
            if (book.written(looked, step, people.size())) {
                tell(problem, looked, step, people);
                audit.did("escalation.raised", "problem/" + looked.problem(), null, step, null);
                taken++;
            }
        }
        return taken;
    }

    private Set<Long> whom(Problem problem, Tier tier) {
        var people = new HashSet<Long>();
        if (tier.level() > 0) {
            people.addAll(holders.ofDistrict(Right.PROBLEMS_SETTLE));
        } else {
            people.addAll(news.turn(problem));
        }
        if (tier != Tier.HANDLER && problem instanceof Rectifying r) {
            people.addAll(news.leads(r));
        }
        return people;
    }

    private void tell(Problem problem, EscalationClock.Looked looked, Steps.Falling step, Set<Long> people) {
        var kept = problem.kept();
        messages.tell(new Message(
                        EscalationKinds.of(step.rung(), looked.due().isBefore(clock.today())),
                        people,
                        kept.path(),
                        "problem/%d/%s/%s/%d"
                                .formatted(
                                        kept.id(),
                                        looked.state(),
                                        looked.due(),
                                        step.rung().days()),
                        kept.number(),
                        kept.account().title(),
                        looked.due().toString())
                .of(
                        problem.now().unit() == null || step.rung().to().level() > 0
                                ? Concern.DISTRICT
                                : Concern.unit(problem.now().unit())));
    }
}
