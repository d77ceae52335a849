package anlan.fact.escalation;

import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Steps;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down each step that is taken: once for each last day. */
@Component
class EscalationBook {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    EscalationBook(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it had not been taken before */
    boolean written(EscalationClock.Looked looked, Steps.Falling step, int told) {
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
}
