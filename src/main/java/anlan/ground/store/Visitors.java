package anlan.ground.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Sessions that a killed owner left behind: a statement of theirs may still run and hold its locks. */
final class Visitors {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Visitors() {}

    /** Whether the server lets us in and all others are gone. */
    static boolean sentAway(String url, Secret password) {
        try (Connection connection = DriverManager.getConnection(url, Cluster.SUPERUSER, password.value());
                var sql = connection.createStatement()) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < until) {
                try (var left = sql.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where backend_type = 'client backend' and pid <> pg_backend_pid()
                        """)) {
                    left.next();
                    if (left.getLong(1) == 0) {
                        return true;
                    }
                }
                sql.execute("select pg_sleep(0.05)");
            }
            return false;
        } catch (SQLException ignored) {
            return false;
        }
    }
}
