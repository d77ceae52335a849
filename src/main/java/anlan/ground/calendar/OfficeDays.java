package anlan.ground.calendar;

import anlan.ground.deadline.Day;
import anlan.ground.delivery.OfficeTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Tells when messages may go out. Of a year that is not notified it takes weekdays: a deadline is never guessed, a message must go some day. */
@Component
class OfficeDays implements OfficeTime {

    private static final Open UNLESS_SET = new Open(LocalTime.of(8, 30), LocalTime.of(17, 30));

    private final Calendars calendars;

    OfficeDays(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Days now() {
        var calendar = calendars.now();
        return day -> calendar.worked(day)
                .or(() -> java.util.Optional.of(Day.plain(day).worked()))
                .filter(worked -> worked)
                .map(worked -> calendar.hours(day)
                        .map(h -> new Open(h.spans().getFirst().from(), h.closes()))
                        .orElse(UNLESS_SET));
    }
}
