package anlan.ground.extent;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Over some days, an area that counts towards another.
 *
 * @param sign above 0 adds, below 0 is taken off, as often; 0: cannot be told
 * @param from first day; {@link LocalDate#MIN} without beginning
 * @param to last day; {@link LocalDate#MAX} while it lasts
 * @param ended whether it ended then: what is put down under its code for later days counts all the same
 */
public record Segment(String area, int sign, LocalDate from, LocalDate to, boolean ended) {

    Segment signed(int other) {
        return new Segment(area, other, from, to, ended);
    }

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && !to.isBefore(day);
    }

    public boolean touches(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1));
    }

    /** Whether the month lies after it, and it ended. */
    boolean late(YearMonth month) {
        return ended && to.isBefore(month.atDay(1));
    }
}
