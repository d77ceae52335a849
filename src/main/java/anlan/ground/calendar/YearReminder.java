package anlan.ground.calendar;

import anlan.ground.access.Right;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Tells whoever keeps the calendar, a month before, that the next year has not been entered. */
@Component
class YearReminder implements Reminder {

    private static final Kind MISSING = Kind.required("calendar.year-missing", Right.CALENDAR_KEEP);

    private final Calendars calendars;
    private final Holders holders;
    private final Messages messages;

    YearReminder(Calendars calendars, Holders holders, Messages messages) {
        this.calendars = calendars;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public void remind(LocalDate today) {
        var year = today.plusMonths(1).getYear();
        if (!calendars.now().knows(year)) {
            messages.tell(new Message(
                            MISSING,
                            holders.ofDistrict(Right.CALENDAR_KEEP),
                            "/calendar/notices/new?year=" + year,
                            "year/" + year,
                            Integer.toString(year))
                    .of(Concern.DISTRICT));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        Kind yearMissing() {
            return MISSING;
        }
    }
}
