package anlan.promise.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A last day, seen from today.
 *
 * @param left days until then; negative once it is over
 */
public record Due(long left, boolean open) {

    public static Due of(LocalDate day, Duty.State state, LocalDate today) {
        return new Due(ChronoUnit.DAYS.between(today, day), state.open());
    }

    public boolean over() {
        return open && left < 0;
    }

    public String badge() {
        return over() ? "bad" : open && left <= 3 ? "risk" : "early";
    }

    /** {@code due-over}, {@code due-today}, {@code due-in}. */
    public String word() {
        return left < 0 ? "due-over" : left == 0 ? "due-today" : "due-in";
    }

    public long days() {
        return Math.abs(left);
    }

    /** Of a duty in that state. */
    public static String badge(Duty.State state) {
        return switch (state) {
            case GIVEN, RETURNED -> "risk";
            case WORKING, CLAIMED -> "early";
            case DONE -> "good";
            case WITHDRAWN -> "unset";
        };
    }
}
