package anlan.ground.job;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What ran is kept for a set time. */
@Component
class ClearRuns implements Job {

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Timing timing;
    private final Duration kept;

    ClearRuns(JdbcClient jdbc, TransactionTemplate once, Timing timing, @Value("${anlan.job.kept:90d}") Duration kept) {
        this.jdbc = jdbc;
        this.once = once;
        this.timing = timing;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "job.clear";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 40);
    }

    @Override
    public Done run() {
        var gone = once.execute(s -> jdbc.sql("delete from job_run where started_at < ?")
                .params(Timing.utc(timing.now().minus(kept)))
                .update());
        return new Done(gone);
    }
}
