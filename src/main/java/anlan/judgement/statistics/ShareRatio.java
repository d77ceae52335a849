package anlan.judgement.statistics;

import org.jspecify.annotations.Nullable;

/** A share against the same share earlier; interval on the logarithm (Katz, Baptista, Azen and Pike 1978). */
record ShareRatio(Share now, Share earlier) {
    private static final double Z = Quantile.normal(1 - Interval.TAIL);

    @Nullable
    Double ratio() {
        Double a = now.value();
        Double b = earlier.value();
        return a == null || b == null || b == 0 ? null : Double.valueOf(a / b);
    }

    Interval interval() {
        Double ratio = ratio();
        if (ratio == null || ratio == 0) {
            return Interval.NONE;
        }
        double variance = 1.0 / now.x() - 1.0 / now.n() + 1.0 / earlier.x() - 1.0 / earlier.n();
        double factor = Math.exp(Z * Math.sqrt(variance));
        return new Interval(ratio / factor, ratio * factor);
    }
}
