package anlan.ground.calendar;

import anlan.Given;
import anlan.ground.deadline.Day;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of a district's calendar. */
@Component
class CalendarWorld {

    private final Calendars calendars;
    private final JdbcClient jdbc;

    CalendarWorld(Calendars calendars, JdbcClient jdbc) {
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    Day day(Given.World district, String date) {
        return district.inside(() -> calendars.now().day(LocalDate.parse(date)).orElseThrow());
    }

    boolean knows(Given.World district, int year) {
        return district.inside(() -> calendars.now().knows(year));
    }

    /** What was done to it, in order. */
    List<String> acts(Given.World district) {
        return district.inside(() -> jdbc.sql("select what from audit_entry where what like 'calendar.%' order by id")
                .query(String.class)
                .list());
    }
}
