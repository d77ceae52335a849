package anlan.fact.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that units fill in period after period.
 *
 * @param monthsEach length of a period: 1, 3, 6 or 12
 * @param dueDay day of the month after the period by which a report is in time; in a shorter month its last day
 * @param since first month of the first period
 * @param lastMonth first month of the last period; null while the form goes on
 */
record ReportForm(
        long id,
        String name,
        int monthsEach,
        int dueDay,
        YearMonth since,
        @Nullable YearMonth lastMonth,
        List<Asked> items,
        List<Reporter> units) {

    /** @param needed whether a report without it is refused */
    record Asked(Item item, boolean needed) {}

    record Reporter(long unit, String unitName, String area) {}

    /** One period of a form. */
    record Span(YearMonth from, YearMonth to, LocalDate due) {

        boolean over(LocalDate today) {
            return today.isAfter(to.atEndOfMonth());
        }
    }

    boolean asks(String code) {
        return items.stream().anyMatch(a -> a.item().code().equals(code));
    }

    Span span(YearMonth first) {
        var to = first.plusMonths(monthsEach - 1L);
        var month = to.plusMonths(1);
        return new Span(first, to, month.atDay(Math.min(dueDay, month.lengthOfMonth())));
    }

    /** Whether a period of the form begins with the month. */
    boolean begins(YearMonth month) {
        return !month.isBefore(since)
                && since.until(month, ChronoUnit.MONTHS) % monthsEach == 0
                && (lastMonth == null || !month.isAfter(lastMonth));
    }

    /** Periods that are over on the day, the newest first; at most so many. */
    List<Span> over(LocalDate today, int most) {
        return YearMonth.from(today).isBefore(since)
                ? List.of()
                : since.atDay(1)
                        .datesUntil(today.plusDays(1), java.time.Period.ofMonths(monthsEach))
                        .map(YearMonth::from)
                        .filter(this::begins)
                        .map(this::span)
                        .filter(s -> s.over(today))
                        .sorted(java.util.Comparator.comparing(Span::from).reversed())
                        .limit(most)
                        .toList();
    }

    /** The period that the day falls into; null when the form does not ask for it. */
    @Nullable
    Span running(LocalDate today) {
        var month = YearMonth.from(today);
        if (month.isBefore(since)) {
            return null;
        }
        var first = month.minusMonths(since.until(month, ChronoUnit.MONTHS) % monthsEach);
        return begins(first) ? span(first) : null;
    }
}
