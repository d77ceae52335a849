package anlan.judgement.indicator;

import anlan.judgement.measure.Period;
import org.jspecify.annotations.Nullable;

/**
 * A target and the span it is promised for.
 *
 * @param months how many months that span has
 */
record Promise(double value, int months) {

    /** Where targets come from: the plan. */
    @FunctionalInterface
    interface Source {
        @Nullable
        Promise of(String indicator, String area, Period period);
    }
}
