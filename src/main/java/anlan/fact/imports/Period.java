package anlan.fact.imports;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months that a file is declared to cover; null where that is left to its rows. */
record Period(@Nullable YearMonth from, @Nullable YearMonth to) {

    static Period of(@Nullable String from, @Nullable String to) {
        var period = new Period(month(from, "from"), month(to, "to"));
        if (period.from != null && period.to != null && period.from.isAfter(period.to)) {
            throw new RefusedException(new Refused(Denied.PERIOD_BACKWARDS, "from"));
        }
        return period;
    }

    private static @Nullable YearMonth month(@Nullable String text, String where) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            throw new RefusedException(new Refused(Denied.PERIOD_UNREADABLE, where));
        }
    }
}
