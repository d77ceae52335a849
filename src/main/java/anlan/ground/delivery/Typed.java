package anlan.ground.delivery;

import anlan.ground.web.Refusals;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed, refusing what it is not. */
final class Typed {

    private Typed() {}

    /** Null where nothing was typed, or nothing that can be read. */
    static @Nullable LocalTime time(String typed, String where, Refusals refusals) {
        try {
            return typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException e) {
            refusals.add(WaysFault.TIME_UNREADABLE, where, typed.strip());
            return null;
        }
    }

    /** Two times, both or neither, the second after the first. */
    static void span(@Nullable LocalTime from, @Nullable LocalTime until, String where, Refusals refusals) {
        if (refusals.require((from == null) == (until == null), WaysFault.TIMES_HALF, where)
                && from != null
                && until != null) {
            refusals.require(from.isBefore(until), WaysFault.TIMES_BACKWARDS, where);
        }
    }

    static String said(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
