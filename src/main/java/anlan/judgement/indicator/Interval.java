package anlan.judgement.indicator;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Limits of a 95 % interval. A limit that does not exist, or would be infinite, is null. */
record Interval(@Nullable Double lower, @Nullable Double upper) {
    static final double TAIL = 0.025;
    static final double CONFIDENCE = 0.95;
    static final Interval NONE = new Interval(null, null);

    Interval map(DoubleUnaryOperator f) {
        return new Interval(
                lower == null ? null : Double.valueOf(f.applyAsDouble(lower)),
                upper == null ? null : Double.valueOf(f.applyAsDouble(upper)));
    }

    boolean known() {
        return lower != null || upper != null;
    }

    boolean contains(double x) {
        return (lower == null || lower <= x) && (upper == null || x <= upper);
    }
}
