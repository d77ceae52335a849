package anlan.promise.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A last day, seen from today.
 *
 * @param left days until then; negative once it is over
 */
record Due(long left, boolean open) {

    static Due of(LocalDate day, Duty.State state, LocalDate today) {
        return new Due(ChronoUnit.DAYS.between(today, day), state.open());
    }

    boolean over() {
        return open && left < 0;
    }

    String badge() {
        return over() ? "bad" : open && left <= 3 ? "risk" : "early";
    }

    /** {@code due-over}, {@code due-today}, {@code due-in}. */
    String word() {
        return left < 0 ? "due-over" : left == 0 ? "due-today" : "due-in";
    }

    long days() {
        return Math.abs(left);
    }
}
