package anlan.ground.notify;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was read goes after a set time: from its reader's page at once, and what it was about as soon as the last of its readers has let it go.
 * What was not read stays.
 */
@Component
class ClearRead implements Job {

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final OfficeClock clock;
    private final Duration kept;

    ClearRead(
            JdbcClient jdbc,
            TransactionTemplate once,
            OfficeClock clock,
            @Value("${anlan.notify.kept:180d}") Duration kept) {
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "notify.clear";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 50);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        return new Done(Objects.requireNonNull(once.execute(s -> clear())));
    }

    private int clear() {
        var now = clock.instant();
        var gone = jdbc.sql("update message_to set cleared_at = ? where cleared_at is null and read_at < ? returning"
                        + " message")
                .params(now.atOffset(ZoneOffset.UTC), now.minus(kept).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
        jdbc.sql("""
            update message m set about = '{}', path = '/' where m.id = any(:gone)
              and not exists (select from message_to t where t.district = m.district and t.message = m.id and t.cleared_at is null)
            """)
                .param("gone", gone.stream().distinct().toArray(Long[]::new))
                .update();
        return gone.size();
    }

    long days() {
        return kept.toDays();
    }
}
