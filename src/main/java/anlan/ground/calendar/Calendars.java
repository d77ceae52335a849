package anlan.ground.calendar;

import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.store.District;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of the bound district, for whoever has a deadline to reckon. It is put together anew once something was added to it. */
@Component
@Transactional(readOnly = true)
public class Calendars {

    /** Rows are only added, and a row keeps the transaction that added it: the same marks are the same calendar, on any node. */
    private static final String MARK = """
            select concat_ws('|',
              (select string_agg(xmin::text, ',' order by id) from calendar_notice),
              (select string_agg(xmin::text, ',' order by notice) from calendar_notice_back),
              (select string_agg(xmin::text, ',' order by id) from calendar_local),
              (select string_agg(xmin::text, ',' order by local) from calendar_local_end),
              (select string_agg(xmin::text || '-' || version, ',' order by since, version) from calendar_hours))
            """;

    private record Known(String mark, WorkCalendar calendar) {}

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final JdbcClient jdbc;
    private final Notices notices;
    private final LocalHolidays locals;
    private final HoursBook hours;
    private final OfficeClock clock;

    Calendars(JdbcClient jdbc, Notices notices, LocalHolidays locals, HoursBook hours, OfficeClock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.locals = locals;
        this.hours = hours;
        this.clock = clock;
    }

    public WorkCalendar now() {
        var mark = jdbc.sql(MARK).query(String.class).single() + clock.getZone();
        var last = known.getIfPresent(District.current());
        if (last != null && last.mark().equals(mark)) {
            return last.calendar();
        }
        var calendar = read();
        known.put(District.current(), new Known(mark, calendar));
        return calendar;
    }

    private WorkCalendar read() {
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
