package anlan.promise.schedule;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.deadline.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/** Working days forwards and backwards. In a year whose days off are not known, Monday to Friday are taken as worked. */
record WorkDays(WorkCalendar calendar) {

    boolean worked(LocalDate day) {
        return calendar.worked(day).orElse(!Day.weekend(day));
    }

    /** The day, or the last worked one before it. */
    LocalDate onOrBefore(LocalDate day) {
        var at = day;
        while (!worked(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    LocalDate onOrAfter(LocalDate day) {
        var at = day;
        while (!worked(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** So many working days before the day. */
    LocalDate back(LocalDate day, int days) {
        return days == 0 ? day : counted(day, -days);
    }

    LocalDate forth(LocalDate day, int days) {
        return days == 0 ? day : counted(day, days);
    }

    private LocalDate counted(LocalDate day, int days) {
        return calendar.deadline(day, Term.workingDays(days), List.of()) instanceof Reckoning.Deadline found
                ? found.day()
                : stepped(day, days);
    }

    private LocalDate stepped(LocalDate day, int days) {
        var at = day;
        for (int left = Math.abs(days); left > 0; ) {
            at = at.plusDays(Integer.signum(days));
            if (worked(at)) {
                left--;
            }
        }
        return at;
    }

    /** Working days from one worked day to the other, negative where the other is earlier. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int days = 0;
        for (var at = from; at.isBefore(to); ) {
            at = at.plusDays(1);
            if (worked(at)) {
                days++;
            }
        }
        return days;
    }
}
