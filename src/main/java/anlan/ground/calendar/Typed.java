package anlan.ground.calendar;

import anlan.ground.web.Refusals;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what a person typed, refusing what it is not. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable LocalDate day(@Nullable String typed, String where, Refusals refusals) {
        try {
            return LocalDate.parse(text(typed));
        } catch (DateTimeException e) {
            refusals.add(CalendarFault.DAY_UNREADABLE, where, text(typed));
            return null;
        }
    }

    static @Nullable Integer number(@Nullable String typed, String where, Refusals refusals) {
        try {
            return Integer.valueOf(text(typed));
        } catch (NumberFormatException e) {
            refusals.add(CalendarFault.NUMBER_UNREADABLE, where, text(typed));
            return null;
        }
    }
}
