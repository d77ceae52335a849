package anlan.ground.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the office.
 *
 * @param name of the holiday that it is, or for whose sake it is worked
 */
public record Day(LocalDate date, DayKind kind, @Nullable Name name) {

    /** A day of which no notice speaks. */
    public static Day plain(LocalDate date) {
        return new Day(date, weekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY, null);
    }

    public static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    public boolean worked() {
        return kind.worked();
    }
}
