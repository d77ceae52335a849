package anlan.ground.delegation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as typed.
 *
 * @param taker what colleagues were looked for by, or an account
 * @param chosen the one that was chosen among those found
 */
record DelegationForm(String post, String taker, String chosen, String since, String until) {

    DelegationForm {
        post = text(post);
        taker = text(taker);
        chosen = text(chosen);
        since = text(since);
        until = text(until);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Nullable
    LocalDate first() {
        return day(since);
    }

    @Nullable
    LocalDate last() {
        return day(until);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() > 1949 && day.getYear() < 2200 ? day : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
