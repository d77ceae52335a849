package anlan.ground.delegation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A delegation as typed. */
record DelegationForm(String post, String taker, String since, String until) {

    DelegationForm {
        post = text(post);
        taker = text(taker);
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
