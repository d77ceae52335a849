package anlan.fact.imports;

import anlan.ground.store.District;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Lets one process at a time work on an import. The claim is a lock of a database session: it is gone with the process that held it, on
 * whichever machine that was, and nothing has to be remembered or guessed about processes.
 */
@Component
class Claims {

    private static final String CLAIM = "select pg_try_advisory_lock(hashtextextended(?, 11))";
    private static final String LET_GO = "select pg_advisory_unlock(hashtextextended(?, 11))";

    private final DataSource source;

    Claims(DataSource source) {
        this.source = source;
    }

    /** Does the work, unless another process is at it. */
    void holding(long id, Runnable work) {
        try (var connection = source.getConnection()) {
            if (!said(connection, CLAIM, id)) {
                return;
            }
            try {
                work.run();
            } finally {
                said(connection, LET_GO, id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The claim on import " + id + " broke off", e);
        }
    }

    private static boolean said(Connection connection, String sql, long id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "import " + District.current() + " " + id);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
