package anlan.judgement.indicator;

/** One Poisson count; the interval of its mean is exact (Garwood 1936). Divide by the exposure for a rate. */
record PoissonCount(long x) {
    Interval interval() {
        double lower = x == 0 ? 0 : Quantile.gamma(Interval.TAIL, x);
        return new Interval(lower, Quantile.gamma(1 - Interval.TAIL, x + 1.0));
    }
}
