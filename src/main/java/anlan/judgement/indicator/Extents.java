package anlan.judgement.indicator;

import anlan.ground.extent.Composition;
import anlan.ground.extent.Compositions;
import anlan.ground.extent.Inhabitants;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Numbers;
import anlan.judgement.measure.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The numbers of areas that changed, each in the one extent that it has at the end of a period: so that like is compared with like. */
record Extents(Numbers numbers, Compositions compositions, Inhabitants inhabitants) {

    /** Empty for an area that never changed. What is still to come by the day does not count. */
    Optional<Composition> of(String area, Period period, LocalDate day) {
        return compositions.touches(area) ? Optional.of(compositions.of(area, end(period, day))) : Optional.empty();
    }

    private static LocalDate end(Period period, LocalDate day) {
        LocalDate last = period.to().atEndOfMonth();
        return last.isBefore(day) ? last : day;
    }

    /** By month, what is known of all its parts together. */
    double[] row(Measure measure, Composition extent, Period period, LocalDate day) {
        double[] own = numbers.row(measure.code(), extent.area());
        double[] row = new double[own.length];
        for (int at = 0; at < row.length; at++) {
            row[at] = measure.of() instanceof Measure.Residents
                    ? residents(extent.area(), numbers.month(at), end(period, day))
                    : sum(measure, extent, at);
        }
        return row;
    }

    private double residents(String area, YearMonth month, LocalDate end) {
        var count = inhabitants.of(area, month.getYear(), end);
        return count.isPresent() ? (double) count.getAsLong() : Numbers.MISSING;
    }

    /** Missing while one part is; not due only where none is. */
    private double sum(Measure measure, Composition extent, int at) {
        YearMonth month = numbers.month(at);
        var weights = extent.weights(month);
        if (weights.isEmpty()) {
            return Numbers.MISSING;
        }
        double sum = late(measure, extent, at);
        boolean due = false;
        boolean untold = false;
        for (var part : weights.entrySet()) {
            double number = numbers.row(measure.code(), part.getKey())[at];
            if (Double.isNaN(number)) {
                return Numbers.MISSING;
            }
            untold |= number == Numbers.UNTOLD;
            due |= number != Numbers.NOT_DUE;
            sum += Double.isFinite(number) ? part.getValue() * number : 0;
        }
        return untold ? Numbers.UNTOLD : due ? sum : Numbers.NOT_DUE;
    }

    private double late(Measure measure, Composition extent, int at) {
        double sum = 0;
        for (var part : extent.late(numbers.month(at)).entrySet()) {
            double number = numbers.row(measure.code(), part.getKey())[at];
            sum += Double.isFinite(number) ? part.getValue() * number : 0;
        }
        return sum;
    }

    /** What the reader must know: that parts were counted together, that they cannot be, or that the area is no more. */
    List<Reason> reasons(Composition extent, Period period, boolean yearOnYear) {
        YearMonth first = yearOnYear ? period.from().minusYears(1) : period.from();
        YearMonth last = period.to();
        var end = extent.segments().getFirst().to();
        if (end.isBefore(last.atEndOfMonth())) {
            return List.of(new Reason(Reason.What.AREA_ENDED, end.toString()));
        }
        boolean divided = extent.segments().stream().anyMatch(s -> s.sign() == 0 && !s.to().isBefore(first.atDay(1)));
        return extent.steps().stream()
                .filter(s -> s.day().isAfter(first.atDay(1)))
                .map(s -> new Reason(
                        divided ? Reason.What.AREA_DIVIDED : Reason.What.AREA_CHANGED, "/areas/changes/" + s.change()))
                .toList();
    }
}
