package anlan.ground.calendar;

import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the bound district, for whoever has a deadline to reckon. */
@Component
@Transactional(readOnly = true)
public class Calendars {

    private final Notices notices;
    private final LocalHolidays locals;
    private final HoursBook hours;
    private final OfficeClock clock;

    Calendars(Notices notices, LocalHolidays locals, HoursBook hours, OfficeClock clock) {
        this.notices = notices;
        this.locals = locals;
        this.hours = hours;
        this.clock = clock;
    }

    public WorkCalendar now() {
        var years = notices.years();
        var named = new HashMap<LocalDate, Day>();
        years.values().forEach(y -> y.notice().days().forEach(d -> named.put(d.date(), d)));
        locals.all().stream()
                .flatMap(LocalHolidays.Local::days)
                .filter(d -> !named.containsKey(d.date()) || named.get(d.date()).worked())
                .forEach(d -> named.put(d.date(), d));
        var open = new TreeMap<LocalDate, OfficeHours>();
        hours.all().forEach(h -> open.put(h.since(), h));
        return new WorkCalendar(clock.getZone(), years.keySet(), named, open);
    }
}
