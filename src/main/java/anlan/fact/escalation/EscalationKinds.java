package anlan.fact.escalation;

import anlan.ground.access.Right;
import anlan.ground.ladder.Rung;
import anlan.ground.notify.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told as the clock goes on. */
@Configuration(proxyBeanMethods = false)
class EscalationKinds {

    static final Kind DUE = Kind.required("escalation.due", Right.PROBLEMS_SEE);
    static final Kind OVERDUE = Kind.required("escalation.overdue", Right.PROBLEMS_SEE);
    static final Kind RAISED = Kind.required("escalation.raised", Right.PROBLEMS_SEE);
    static final Kind RECKONED = Kind.required("escalation.reckoned", Right.PROBLEMS_SEE);

    /** @param over whether the last day is over: then nobody is told that it is to come, however late they are told */
    static Kind of(Rung rung, boolean over) {
        if (rung.to().level() > 0) {
            return RAISED;
        }
        return over ? OVERDUE : DUE;
    }

    @Bean
    Kind escalationDue() {
        return DUE;
    }

    @Bean
    Kind escalationOverdue() {
        return OVERDUE;
    }

    @Bean
    Kind escalationRaised() {
        return RAISED;
    }

    @Bean
    Kind escalationReckoned() {
        return RECKONED;
    }
}
