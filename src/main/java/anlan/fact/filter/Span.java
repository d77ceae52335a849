package anlan.fact.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param from first day; null for as far back as there is anything
 * @param to last day; null without an end
 */
public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Span ALWAYS = new Span(null, null);

    /** Whether it begins and ends with a month, so that counts by month can answer for it. */
    boolean wholeMonths() {
        return (from == null || from.getDayOfMonth() == 1)
                && (to == null || to.equals(YearMonth.from(to).atEndOfMonth()));
    }

    boolean backwards() {
        return from != null && to != null && from.isAfter(to);
    }

    /** The first day of a month or a day as written; empty when it is neither. */
    public static Optional<LocalDate> first(String written) {
        return month(written).map(m -> m.atDay(1)).or(() -> day(written));
    }

    /** The last day of a month or a day as written. */
    public static Optional<LocalDate> last(String written) {
        return month(written).map(YearMonth::atEndOfMonth).or(() -> day(written));
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
