package anlan.fact.submission;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** While many photos come in, what can wait leaves the machine to them; at the longest half a minute for each. */
@Component
class Rest {

    private static final int BUSY = 20;
    private static final Duration NAP = Duration.ofMillis(500);
    private static final int NAPS = 60;

    private final JdbcClient jdbc;
    private final TransactionTemplate once;

    Rest(JdbcClient jdbc, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    void whileBusy() throws InterruptedException {
        for (int i = 0; i < NAPS && busy(); i++) {
            Thread.sleep(NAP);
        }
    }

    private boolean busy() {
        var sql = "select count(*) from submission_photo_whole where at > now() - interval '2 seconds'";
        return once.execute(s -> jdbc.sql(sql).query(Long.class).single()) > BUSY;
    }
}
