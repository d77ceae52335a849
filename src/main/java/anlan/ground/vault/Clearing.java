package anlan.ground.vault;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away what has lain loose for a day: a crash's leftovers, and what was given up. Safe to run twice, and on two nodes. */
@Component
class Clearing implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Clearing.class);

    /** Longer than any backup takes: what a backup's rows refer to is still there when it comes to the files. */
    private static final Duration AGE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final OfficeClock clock;
    private final Shelf shelf;
    private final Drafts drafts;

    Clearing(JdbcClient jdbc, TransactionTemplate once, OfficeClock clock, Shelf shelf, Drafts drafts) {
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
        this.shelf = shelf;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "vault.clear";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() throws IOException {
        drafts.sweep(AGE);
        return new Done(clear());
    }

    /** In the bound district; how many there were. */
    int clear() {
        var due = once.execute(
                s -> jdbc.sql("select location from vault_loose where since < ? order by since limit 10000")
                        .params(clock.instant().minus(AGE).atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
        for (var location : due) {
            try {
                shelf.delete(location);
            } catch (IOException e) {
                LOG.warn("{} could not be cleared away: {}", location, e.getMessage());
                continue;
            }
            once.executeWithoutResult(s -> jdbc.sql("delete from vault_loose where location = ?")
                    .params(location)
                    .update());
        }
        return due.size();
    }
}
