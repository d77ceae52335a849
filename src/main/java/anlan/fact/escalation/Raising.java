package anlan.fact.escalation;

import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Rectifying;
import anlan.ground.access.Right;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A step is taken: written down, and told to those to whom it goes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Raising {

    private final JdbcClient jdbc;
    private final Problems problems;
    private final ProblemNews news;
    private final Holders holders;
    private final Messages messages;
    private final Audit audit;
    private final OfficeClock clock;

    Raising(
            JdbcClient jdbc,
            Problems problems,
            ProblemNews news,
            Holders holders,
            Messages messages,
            Audit audit,
            OfficeClock clock) {
        this.jdbc = jdbc;
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
            if (written(looked, step, people.size())) {
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

    private boolean written(EscalationClock.Looked looked, Steps.Falling step, int told) {
        return jdbc.sql("""
                                insert into escalation (problem, state, due, days, tier, level, fell_on, guessed, told, made_at)
                                values (:problem, :state, :due, :days, :tier, :level, :on, :guessed, :told, :at) on conflict do nothing
                                """)
                        .param("problem", looked.problem())
                        .param("state", looked.state())
                        .param("due", looked.due())
                        .param("days", step.rung().days())
                        .param("tier", step.rung().to().word())
                        .param("level", step.rung().to().level())
                        .param("on", step.on().day())
                        .param("guessed", step.on().guessed())
                        .param("told", told)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void tell(Problem problem, EscalationClock.Looked looked, Steps.Falling step, Set<Long> people) {
        var kept = problem.kept();
        messages.tell(new Message(
                        kind(step.rung()),
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

    private static Kind kind(Ladder.Rung rung) {
        if (rung.to().level() > 0) {
            return EscalationKinds.RAISED;
        }
        return rung.days() > 0 ? EscalationKinds.OVERDUE : EscalationKinds.DUE;
    }
}
