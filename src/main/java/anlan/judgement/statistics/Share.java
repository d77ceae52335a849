package anlan.judgement.statistics;

import org.jspecify.annotations.Nullable;

/** A part of a whole, both counted. */
record Share(long x, long n) {
    private static final double Z = Quantile.normal(1 - Interval.TAIL);

    @Nullable
    Double value() {
        return n == 0 ? null : Double.valueOf((double) x / n);
    }

    /** Score interval without correction (Wilson 1927): in range and near its confidence for small counts too. */
    Interval wilson() {
        if (n == 0) {
            return Interval.NONE;
        }
        double p = (double) x / n;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n)) / (1 + z2 / n);
        return new Interval(x == 0 ? 0 : middle - half, x == n ? 1 : middle + half);
    }

    /** Exact interval (Clopper and Pearson 1934): never below its confidence, wider than it need be. */
    Interval clopperPearson() {
        if (n == 0) {
            return Interval.NONE;
        }
        double lower = x == 0 ? 0 : Quantile.beta(Interval.TAIL, (double) x, n - x + 1.0);
        double upper = x == n ? 1 : Quantile.beta(1 - Interval.TAIL, x + 1.0, (double) (n - x));
        return new Interval(lower, upper);
    }

    Estimate estimate() {
        Double value = value();
        Interval interval = wilson();
        Double se = value == null ? null : Double.valueOf(Math.sqrt(value * (1 - value) / n));
        return new Estimate(value, se, interval.lower(), interval.upper(), null);
    }
}
