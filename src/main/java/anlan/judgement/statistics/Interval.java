package anlan.judgement.statistics;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Limits of a 95 % interval. A limit that does not exist, or would be infinite, is null. */
public record Interval(@Nullable Double lower, @Nullable Double upper) {
    static final double TAIL = 0.025;
    public static final double CONFIDENCE = 0.95;
    public static final Interval NONE = new Interval(null, null);

    /** Of the mean of one Poisson count. */
    public static Interval ofCount(long x) {
        return new PoissonCount(x).interval();
    }

    /** Of a part of a whole. */
    public static Interval ofShare(long x, long n) {
        return new Share(x, n).wilson();
    }

    /** Of the ratio of two rates: Poisson counts, each over its exposure. */
    public static Interval ofRateRatio(long x1, double t1, long x2, double t2) {
        return new RateRatio(x1, t1, x2, t2).interval();
    }

    /** Of the ratio of a share to the same share earlier. */
    public static Interval ofShareRatio(long x1, long n1, long x2, long n2) {
        return new ShareRatio(new Share(x1, n1), new Share(x2, n2)).interval();
    }

    public Interval map(DoubleUnaryOperator f) {
        return new Interval(
                lower == null ? null : Double.valueOf(f.applyAsDouble(lower)),
                upper == null ? null : Double.valueOf(f.applyAsDouble(upper)));
    }

    public boolean known() {
        return lower != null || upper != null;
    }

    public boolean contains(double x) {
        return (lower == null || lower <= x) && (upper == null || x <= upper);
    }
}
