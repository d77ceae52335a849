package anlan.judgement.statistics;

/** One Poisson count; the interval of its mean is exact (Garwood 1936). Divide by the exposure for a rate. */
record PoissonCount(long x) {
    Interval interval() {
        double lower = x == 0 ? 0 : Quantile.gamma(Interval.TAIL, (double) x);
        return new Interval(lower, Quantile.gamma(1 - Interval.TAIL, (double) x + 1));
    }
}
