package anlan.desk.demo;

import anlan.ground.calendar.Calendars;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days on which made-up work is done: those that are worked. */
@Component
class WorkedDays {

    private final Calendars calendars;

    WorkedDays(Calendars calendars) {
        this.calendars = calendars;
    }

    /** The day itself, or the next that is worked. */
    LocalDate workedFrom(LocalDate from) {
        var calendar = calendars.now();
        var day = from;
        while (!calendar.worked(day).orElse(true)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
