package anlan.judgement.indicator;

import anlan.ground.extent.Composition;
import anlan.judgement.formula.Formula;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Numbers;
import anlan.judgement.measure.Period;
import anlan.judgement.statistics.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes one indicator, for one area and period after the other, from numbers already read. */
final class Reckoning {

    /**
     * What all values of one question share.
     *
     * @param day the local day of {@code asOf}
     */
    record Question(Numbers numbers, Extents extents, Promise.Source promises, Instant asOf, LocalDate day) {}

    private final Indicator indicator;
    private final Formula formula;
    private final List<Measure> measures;
    private final Spread spread;
    private final Season season;
    private final Question question;

    Reckoning(Indicator indicator, Formula formula, Map<String, Measure> known, Season season, Question question) {
        this.indicator = indicator;
        this.formula = formula;
        this.measures = formula.names().stream()
                .map(n -> Objects.requireNonNull(known.get(n)))
                .toList();
        this.spread = Spread.of(formula.shape(), known);
        this.season = season;
        this.question = question;
    }

    Value value(String area, Period period) {
        Composition extent = question.extents().of(area, period, question.day()).orElse(null);
        List<double[]> rows = new ArrayList<>(measures.size());
        measures.forEach(m -> rows.add(row(m, area, extent, period)));
        Reached reached = reached(rows, period);
        Promise promise = question.promises().of(indicator.code(), area, period);
        Double target = target(promise, reached);
        Pace pace = target == null || reached.ended() == 0 ? null : pace(target, reached, rows);
        Verdict verdict = standing(target, reached, pace).verdict();
        var reasons = new ArrayList<>(reached.reasons());
        if (extent != null) {
            reasons.addAll(question.extents().reasons(extent, period, indicator.yearOnYear()));
        }
        if (promise != null && target != null && target != promise.value()) {
            reasons.add(Reason.of(Reason.What.TARGET_SHARED));
        }
        if (verdict == Verdict.MET && unsure(reached)) {
            reasons.add(Reason.of(Reason.What.WITHIN_NOISE));
        }
        return answer(area, reached, target, verdict, pace, reasons);
    }

    private double[] row(Measure measure, String area, @Nullable Composition extent, Period period) {
        return extent == null || extent.plain() && !(measure.of() instanceof Measure.Residents)
                ? question.numbers().row(measure.code(), area)
                : question.extents().row(measure, extent, period, question.day());
    }

    private Reached reached(List<double[]> rows, Period period) {
        int ended = period.ended(question.day());
        int first = question.numbers().at(period.from());
        Known known = Known.of(question.numbers(), missable(rows), first, ended, indicator.yearOnYear());
        Reading now = Reading.of(formula, measures, rows, known.months(), 0);
        Reading then = indicator.yearOnYear() ? Reading.of(formula, measures, rows, known.months(), -12) : null;
        return Reached.of(period, ended, known, now, then, spread, formula.shape());
    }

    /** Residents are taken from the nearest year known: they make no month incomplete. */
    private List<double[]> missable(List<double[]> rows) {
        var missable = new ArrayList<double[]>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (!(measures.get(i).of() instanceof Measure.Residents)) {
                missable.add(rows.get(i));
            }
        }
        return missable;
    }

    /** Whether the value only adds up over the months. */
    private boolean gathers() {
        return !indicator.yearOnYear()
                && formula.shape().single() != null
                && measures.getFirst().gathers();
    }

    private @Nullable Double target(@Nullable Promise promise, Reached reached) {
        if (promise == null) {
            return null;
        }
        int months = reached.period().months();
        return gathers() && months < promise.months() ? promise.value() * months / promise.months() : promise.value();
    }

    private Standing standing(@Nullable Double target, Reached reached, @Nullable Pace pace) {
        boolean nothingDue = reached.known().needed() == 0 && !reached.over();
        return new Standing(
                target,
                indicator.direction(),
                reached.value(),
                reached.known().completeness(),
                nothingDue ? 0 : reached.ended(),
                reached.period().months(),
                gathers(),
                pace == null ? Pace.level(0, 0) : pace);
    }

    private Pace pace(double target, Reached reached, List<double[]> rows) {
        Period period = reached.period();
        double even = (double) reached.ended() / period.months();
        Double value = reached.value();
        if (value == null) {
            return Pace.level(even, target);
        }
        double gone = season.gone(period, reached.ended());
        if (gathers()) {
            return Pace.sum(gone, target, value, season.years());
        }
        Reading then = reached.then();
        boolean adds = spread == Spread.RATE || spread == Spread.COUNT;
        double whole = adds && then != null ? wholeBase(rows, period) : Double.NaN;
        return then == null || Double.isNaN(whole)
                ? Pace.level(even, target)
                : Pace.change(gone, target, then.value(), whole, value, season.years());
    }

    private double wholeBase(List<double[]> rows, Period period) {
        int first = question.numbers().at(period.from());
        var months = new BitSet();
        months.set(first, first + period.months());
        return Reading.of(formula, measures, rows, months, -12).value();
    }

    private static boolean unsure(Reached reached) {
        Interval interval = reached.interval();
        return reached.then() != null && interval.known() && interval.contains(0);
    }

    private Value answer(
            String area,
            Reached reached,
            @Nullable Double target,
            Verdict verdict,
            @Nullable Pace pace,
            List<Reason> reasons) {
        Reading then = reached.then();
        return new Value(
                indicator.code(),
                area,
                reached.period(),
                question.asOf(),
                reached.value(),
                indicator.unit(),
                reached.interval().lower(),
                reached.interval().upper(),
                Interval.CONFIDENCE,
                reached.now().shown(),
                then == null ? null : base(reached.period(), then),
                target,
                indicator.direction(),
                verdict,
                reached.known().completeness(),
                List.copyOf(reasons),
                reached.through(),
                pace);
    }

    private static Value.Base base(Period period, Reading then) {
        return new Value.Base(period.yearEarlier(), then.known() ? then.value() : null, then.shown());
    }
}
