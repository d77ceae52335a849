package anlan.ground.succession;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Over some days, an area that counts towards another.
 *
 * @param sign +1 adds, −1 is taken off, 0: cannot be told
 * @param from first day; {@link LocalDate#MIN} without beginning
 * @param to last day; {@link LocalDate#MAX} while it lasts
 * @param ended whether it ended then: what is put down under its code for later days counts all the same
 */
public record Segment(String area, int sign, LocalDate from, LocalDate to, boolean ended) {

    public boolean touches(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1));
    }

    /** Whether the month lies after it, and it ended. */
    public boolean late(YearMonth month) {
        return ended && to.isBefore(month.atDay(1));
    }
}
