package anlan.promise.urging;

import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.ladder.Steps;
import anlan.promise.duty.Duties;
import anlan.promise.duty.Duty;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A step is taken: written down, and told to those to whom it goes; once for each last day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Urge {

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Told told;
    private final Audit audit;
    private final OfficeClock clock;

    Urge(JdbcClient jdbc, Duties duties, Told told, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many were taken */
    int take(Overdue.Looked looked, List<Steps.Falling> steps) {
        if (steps.isEmpty()) {
            return 0;
        }
        var duty = duties.load(looked.duty()).orElseThrow();
        int taken = 0;
        for (var step : steps) {
            var people = told.whom(duty, step.rung().to());
            if (written(duty, step, people)) {
                told.tell(duty, step.rung(), people);
                audit.did("urging.raised", duty.kept().record(), null, step, null);
                taken++;
            }
        }
        return taken;
    }

    private boolean written(Duty duty, Steps.Falling step, Set<Long> people) {
        return jdbc.sql("""
                                insert into urging (duty, due, days, tier, level, fell_on, guessed, people, made_at)
                                values (:duty, :due, :days, :tier, :level, :on, :guessed, :people, :at) on conflict do nothing
                                """)
                        .param("duty", duty.kept().id())
                        .param("due", duty.now().until().day())
                        .param("days", step.rung().days())
                        .param("tier", step.rung().to().word())
                        .param("level", step.rung().to().level())
                        .param("on", step.on().day())
                        .param("guessed", step.on().guessed())
                        .param("people", people.stream().sorted().toArray(Long[]::new))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
