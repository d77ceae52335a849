package anlan.judgement.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * Two Poisson counts over their exposures. Given the sum of both, the first is binomial, so that the interval is exact
 * (Przyborowski and Wilenski 1940; Clopper and Pearson 1934).
 */
record RateRatio(long x1, double t1, long x2, double t2) {

    @Nullable
    Double ratio() {
        return x2 == 0 ? null : Double.valueOf(x1 / t1 / (x2 / t2));
    }

    Interval interval() {
        if (x1 + x2 == 0) {
            return Interval.NONE;
        }
        Interval share = new Share(x1, x1 + x2).clopperPearson();
        Double upper = x2 == 0 ? null : share.upper();
        return new Interval(share.lower(), upper).map(p -> p / (1 - p) * (t2 / t1));
    }

    Estimate estimate() {
        Double ratio = ratio();
        // Delta method; a count of zero leaves it undefined.
        Double se = ratio == null || x1 == 0 ? null : Double.valueOf(ratio * Math.sqrt(1.0 / x1 + 1.0 / x2));
        Interval interval = interval();
        return new Estimate(ratio, se, interval.lower(), interval.upper(), x1 + x2 == 0 ? null : p());
    }

    /** Two-sided, against equal rates: all outcomes that are no more likely than the one seen. */
    private double p() {
        long n = x1 + x2;
        double p0 = t1 / (t1 + t2);
        double mean = n * p0;
        if (x1 == mean) {
            return 1;
        }
        var binomial = new BinomialDistribution(Math.toIntExact(n), p0);
        // A hair of slack, so that a mirror image counts as equally likely in spite of rounding.
        double limit = binomial.logProbability((int) x1) + Math.log1p(1e-7);
        double p = x1 < mean
                ? 1 - above(x1, n, p0) + above(firstBelow(binomial, limit, (long) Math.ceil(mean), n) - 1, n, p0)
                : 1 - above(lastBelow(binomial, limit, (long) Math.floor(mean)), n, p0) + above(x1 - 1, n, p0);
        return Math.min(1, p);
    }

    private static double above(long k, long n, double p) {
        return k < 0 ? 1 : k >= n ? 0 : Beta.regularizedBeta(p, k + 1.0, (double) (n - k));
    }

    private static long firstBelow(BinomialDistribution binomial, double limit, long from, long n) {
        long low = from;
        long high = n + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (binomial.logProbability((int) middle) <= limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static long lastBelow(BinomialDistribution binomial, double limit, long from) {
        long low = -1;
        long high = from;
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (binomial.logProbability((int) middle) <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
