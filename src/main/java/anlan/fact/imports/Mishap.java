package anlan.fact.imports;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** What kind of machinery gave way. */
enum Mishap {
    DATABASE_AWAY,
    DISK_FULL,
    OTHER;

    static Mishap of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return DATABASE_AWAY;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                if (state.equals("53100")) {
                    return DISK_FULL;
                }
                if (state.startsWith("08") || state.startsWith("57P")) {
                    return DATABASE_AWAY;
                }
            }
            if (cause instanceof IOException && full(String.valueOf(cause.getMessage()))) {
                return DISK_FULL;
            }
        }
        return OTHER;
    }

    /** ENOSPC, EDQUOT and EFBIG, and what Windows says. */
    private static boolean full(String message) {
        return Stream.of("No space left", "quota exceeded", "File too large", "not enough space")
                .anyMatch(message::contains);
    }
}
