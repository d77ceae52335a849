package anlan.ground.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** What kept a job from being done, in kinds: an exception's own words may hold what must not be shown. */
public enum Fault {
    DATABASE_AWAY,
    DISK_FULL,
    OUTSIDE_AWAY,
    MEMORY_FULL,
    STOPPED,
    BROKEN;

    static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var kind = kind(cause);
            if (kind != BROKEN) {
                return kind;
            }
        }
        return BROKEN;
    }

    private static Fault kind(Throwable cause) {
        return switch (cause) {
            case InterruptedException stopped -> STOPPED;
            case InterruptedIOException late -> OUTSIDE_AWAY;
            case OutOfMemoryError full -> MEMORY_FULL;
            case SQLTransientConnectionException away -> DATABASE_AWAY;
            case SQLException sql -> of(String.valueOf(sql.getSQLState()));
            case IOException io -> full(String.valueOf(io.getMessage())) ? DISK_FULL : OUTSIDE_AWAY;
            default -> BROKEN;
        };
    }

    private static Fault of(String state) {
        if (state.equals("53100")) {
            return DISK_FULL;
        }
        return state.startsWith("08") || state.startsWith("57P") ? DATABASE_AWAY : BROKEN;
    }

    private static boolean full(String said) {
        return Stream.of("No space left", "quota exceeded", "File too large", "not enough space")
                .anyMatch(said::contains);
    }

    /** The class of the cause at the bottom: what a developer looks for. */
    static String thrown(Throwable fault) {
        var cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getName();
    }
}
