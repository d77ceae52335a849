package anlan.judgement.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What the season so far would need. All in the unit of the target.
 *
 * @param gone the share of the period that the months ended usually carry
 * @param neededByNow the value that keeps up with the target
 * @param neededFromNow the value that the rest of the period must reach; null when nothing can be said of it
 * @param years how many earlier years the season was learnt from; 0 when months count alike
 */
public record Pace(
        double gone, double neededByNow, @Nullable Double neededFromNow, int years) {
    /** Under a tenth of what the period usually carries says nothing yet. */
    static final double EARLY = 0.1;

    /** A level (a share, a strength): it has to be there at the end, and the months do not add up to it. */
    static Pace level(double gone, double target) {
        return new Pace(gone, target, target, 0);
    }

    /** A sum that grows month by month. */
    static Pace sum(double gone, double target, double reached, int years) {
        return new Pace(gone, target * gone, target - reached, years);
    }

    /**
     * A change against the year before, of something that adds up over the months.
     *
     * @param baseSoFar the base over the months ended, {@code baseWhole} over the whole period
     * @param reached the change over the months ended
     */
    static Pace change(double gone, double target, double baseSoFar, double baseWhole, double reached, int years) {
        double allowed = (1 + target) * baseWhole;
        double rest = baseWhole - baseSoFar;
        Double fromNow = rest <= 0 ? null : Double.valueOf((allowed - (1 + reached) * baseSoFar) / rest - 1);
        double byNow = baseSoFar <= 0 ? target : allowed * gone / baseSoFar - 1;
        return new Pace(gone, byNow, fromNow, years);
    }
}
