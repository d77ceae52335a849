package anlan.fact.escalation;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.deadline.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which day a step falls. Asked for thousands of problems at once, of which many are due on the same few days. */
final class RungDays {

    /** @param guessed whether a year is not notified, so that Monday to Friday were counted */
    record On(LocalDate day, boolean guessed) {}

    private record Asked(LocalDate due, int days) {}

    private final WorkCalendar calendar;
    private final Map<Asked, On> known = new HashMap<>();

    RungDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    On of(LocalDate due, int days) {
        return known.computeIfAbsent(new Asked(due, days), this::reckon);
    }

    private On reckon(Asked asked) {
        if (asked.days() == 0) {
            return new On(asked.due(), false);
        }
        return calendar.deadline(asked.due(), Term.workingDays(asked.days()), List.of())
                        instanceof Reckoning.Deadline found
                ? new On(found.day(), false)
                : new On(weekdays(asked.due(), asked.days()), true);
    }

    private LocalDate weekdays(LocalDate from, int days) {
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
