package anlan.judgement.indicator;

import anlan.judgement.measure.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator comes to in an area over a period, as known at an instant.
 *
 * @param value null where it cannot be computed; the reasons say why
 * @param lower of the 95 % interval, as upper: null where there is none
 * @param through the last month counted; null while none has ended
 * @param completeness received over needed data of the months that have ended, 0 to 1
 * @param pace what the season so far would need; null without a target, or once the period is over
 */
public record Value(
        String indicator,
        String area,
        Period period,
        Instant asOf,
        @Nullable Double value,
        Indicator.Unit unit,
        @Nullable Double lower,
        @Nullable Double upper,
        double confidence,
        Map<String, Double> measures,
        @Nullable Base base,
        @Nullable Double target,
        Direction direction,
        Verdict verdict,
        double completeness,
        List<Reason> reasons,
        @Nullable YearMonth through,
        @Nullable Pace pace) {

    /** The same a year earlier: the formula's value, not a change. */
    public record Base(Period period, @Nullable Double value, Map<String, Double> measures) {}

    /** Whether it is a change against a year earlier. */
    public boolean yearOnYear() {
        return base != null;
    }

    /**
     * What the formula comes to by itself; null where it cannot be told.
     *
     * @param change whether the value is a change against the year before: then it is the rate behind it
     */
    public @Nullable Double level(boolean change) {
        var before = before();
        return !change ? value : value == null || before == null ? null : Double.valueOf((1 + value) * before);
    }

    /** The formula's value a year earlier; null where it is not compared with it, or that cannot be told. */
    public @Nullable Double before() {
        return base == null ? null : base.value();
    }

    public boolean has(Reason.What what) {
        return reasons.stream().anyMatch(r -> r.what() == what);
    }
}
