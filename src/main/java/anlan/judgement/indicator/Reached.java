package anlan.judgement.indicator;

import anlan.judgement.formula.Shape;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Period;
import anlan.judgement.statistics.Interval;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to over the months of a period that have ended: everything but what was promised.
 *
 * @param then the same a year earlier; null where nothing is compared
 */
record Reached(
        Period period,
        int ended,
        Known known,
        Reading now,
        @Nullable Reading then,
        @Nullable Double value,
        Interval interval,
        List<Reason> reasons) {

    static Reached of(
            Period period, int ended, Known known, Reading now, @Nullable Reading then, Spread spread, Shape shape) {
        var reasons = new ArrayList<Reason>(2);
        known.missing()
                .forEach(m -> reasons.add(new Reason(
                        known.untold().contains(m) ? Reason.What.OUTCOME_UNTOLD : Reason.What.MISSING, m.toString())));
        Double value = value(period, ended, known, now, then, reasons);
        Interval interval = Interval.NONE;
        if (value != null && spread != Spread.NONE) {
            interval = interval(now, then, spread, shape);
            reasons.add(new Reason(Reason.What.INTERVAL, spread.method(then != null)));
        }
        return new Reached(period, ended, known, now, then, value, interval, reasons);
    }

    private static @Nullable Double value(
            Period period, int ended, Known known, Reading now, @Nullable Reading then, List<Reason> reasons) {
        if (!now.known() || (then != null && !then.known())) {
            unknown(period, ended, known, now.known() && then != null ? then : now)
                    .ifPresent(reasons::add);
            return null;
        }
        if (then != null && then.value() == 0) {
            reasons.add(Reason.of(Reason.What.BASE_ZERO));
            return null;
        }
        return then == null ? now.value() : now.value() / then.value() - 1;
    }

    private static Optional<Reason> unknown(Period period, int ended, Known known, Reading reading) {
        if (ended == 0) {
            return Optional.of(Reason.of(Reason.What.NOT_BEGUN));
        }
        if (known.months().isEmpty()) {
            boolean base = known.missing().stream().noneMatch(period::covers);
            return base ? Optional.of(Reason.of(Reason.What.BASE_MISSING)) : Optional.empty();
        }
        return Optional.of(reading.unknown()
                .map(m -> Reason.of(
                        m.of() instanceof Measure.Residents ? Reason.What.NO_RESIDENTS : Reason.What.NOTHING_DUE))
                .orElseGet(() -> Reason.of(Reason.What.DIVISION_BY_ZERO)));
    }

    private static Interval interval(Reading now, @Nullable Reading then, Spread spread, Shape shape) {
        String above = shape.above().getFirst();
        double x = now.number(above);
        double t = shape.ratio() ? now.number(shape.below().getFirst()) : 1;
        if (then == null) {
            return spread.own(shape, x, t);
        }
        return spread.change(
                x,
                t,
                then.number(above),
                shape.ratio() ? then.number(shape.below().getFirst()) : 1);
    }

    @Nullable
    YearMonth through() {
        return ended == 0 ? null : period.from().plusMonths(ended - 1L);
    }

    boolean over() {
        return ended == period.months();
    }
}
