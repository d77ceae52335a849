package anlan.judgement.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole months, both ends inclusive. The text is what was asked for: {@code 2026-01}, two months, or a phase's code. */
public record Period(@JsonValue String text, YearMonth from, YearMonth to) {
    /** Ten years: more than any campaign, and little enough to answer at once. */
    static final int MOST = 120;

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2})(?:/(\\d{4}-\\d{2}))?");

    public static Period of(YearMonth month) {
        return new Period(month.toString(), month, month);
    }

    public static Period of(YearMonth from, YearMonth to) {
        return from.equals(to) ? of(from) : new Period(from + "/" + to, from, to);
    }

    /** Empty for anything but a month or two months in order; a phase's code is the plan's to know. */
    public static Optional<Period> parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            YearMonth from = YearMonth.parse(matcher.group(1));
            YearMonth to = matcher.group(2) == null ? from : YearMonth.parse(matcher.group(2));
            Period period = new Period(text, from, to);
            return period.months() >= 1 && period.months() <= MOST ? Optional.of(period) : Optional.empty();
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    public int months() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    public Period yearEarlier() {
        return of(from.minusYears(1), to.minusYears(1));
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** How many of its months have ended before that day begins. */
    public int ended(LocalDate day) {
        long gone = from.until(YearMonth.from(day), ChronoUnit.MONTHS);
        return Math.clamp(gone, 0, months());
    }
}
