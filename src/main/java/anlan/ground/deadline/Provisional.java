package anlan.ground.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The day to go by where something must be told some day, though a year on the way may not be notified: what is known is counted by the calendar,
 * the rest from Monday to Friday.
 *
 * @param guessed whether a year on the way is not notified
 */
public record Provisional(LocalDate day, boolean guessed) {

    /** @param days working days after the day; negative before it */
    public static Provisional of(LocalDate from, int days, WorkCalendar calendar) {
        if (days == 0) {
            return new Provisional(from, false);
        }
        return calendar.deadline(from, Term.workingDays(days), List.of()) instanceof Reckoning.Deadline found
                ? new Provisional(found.day(), false)
                : new Provisional(counted(from, days, calendar), true);
    }

    private static LocalDate counted(LocalDate from, int days, WorkCalendar calendar) {
        var at = from;
        for (int left = Math.abs(days); left > 0; ) {
            at = at.plusDays(Integer.signum(days));
            if (calendar.worked(at).orElse(!Day.weekend(at))) {
                left--;
            }
        }
        return at;
    }
}
