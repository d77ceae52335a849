package anlan.ground.repeat;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Old keys are forgotten: nobody sends a call again after so long. */
@Component
class ForgetCalls implements Job {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final OfficeClock clock;

    ForgetCalls(JdbcClient jdbc, TransactionTemplate once, OfficeClock clock) {
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "repeat.forget";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 55);
    }

    @Override
    public Done run() {
        return new Done(Objects.requireNonNull(once.execute(s -> forget())));
    }

    private int forget() {
        return jdbc.sql("delete from repeat_call where at < ?")
                .params(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
