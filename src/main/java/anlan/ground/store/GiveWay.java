package anlan.ground.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Long work that reads row after row pauses while many ask the database at once, so that a form that comes in or a page does not wait behind a
 * workbook. A pause has an end: long work is done later then, never given up.
 */
@Component
public class GiveWay {

    /** Of connections at work: what a machine does at once without anybody waiting. */
    private static final int EASY = Runtime.getRuntime().availableProcessors();

    private static final Duration NAP = Duration.ofMillis(10);
    private static final int NAPS = 20;

    private final HikariDataSource pool;

    GiveWay(DataSource work) throws SQLException {
        this.pool = work.unwrap(HikariDataSource.class);
    }

    /** Called now and then by long work, best every few hundred rows. */
    public void whileBusy() {
        try {
            for (int i = 0; i < NAPS && busy(); i++) {
                Thread.sleep(NAP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean busy() {
        var now = pool.getHikariPoolMXBean();
        return now != null && now.getActiveConnections() > EASY;
    }
}
