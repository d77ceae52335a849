package anlan.judgement.indicator;

import org.jspecify.annotations.Nullable;

/**
 * Where a promise stands: all that its verdict depends on.
 *
 * @param value what is reached, over the months that have ended
 * @param completeness received over needed data of these months, 0 to 1
 * @param ended how many of the period's months have ended
 * @param gathers whether the value only adds up, so that what is reached cannot be lost again
 */
record Standing(
        @Nullable Double target,
        Direction direction,
        @Nullable Double value,
        double completeness,
        int ended,
        int months,
        boolean gathers,
        Pace pace) {

    Verdict verdict() {
        if (target == null) {
            return Verdict.UNSET;
        }
        if (ended == 0) {
            return Verdict.EARLY;
        }
        if (value == null || completeness < 1) {
            return Verdict.UNKNOWN;
        }
        boolean reached = direction.reaches(value, target);
        if (ended == months) {
            return reached ? Verdict.MET : Verdict.MISSED;
        }
        if (gathers && reached == (direction == Direction.UP)) {
            return reached ? Verdict.MET : Verdict.MISSED;
        }
        if (pace.gone() < Pace.EARLY) {
            return Verdict.EARLY;
        }
        return direction.reaches(value, pace.neededByNow()) ? Verdict.ON_TRACK : Verdict.AT_RISK;
    }
}
