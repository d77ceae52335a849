package anlan.ground.calendar;

import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holidays of the district alone. */
@Component
@Transactional
class LocalHolidays {

    record Local(long id, LocalDate from, LocalDate to, Name name) {

        Stream<Day> days() {
            return from.datesUntil(to.plusDays(1)).map(d -> new Day(d, DayKind.LOCAL, name));
        }
    }

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final List<CalendarFollower> followers;

    LocalHolidays(JdbcClient jdbc, OfficeClock clock, List<CalendarFollower> followers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.followers = List.copyOf(followers);
    }

    List<Local> all() {
        return jdbc.sql("""
                        select id, first, last, zh, en from calendar_local l
                        where not exists (select from calendar_local_end e where e.district = l.district and e.local = l.id)
                        order by first, id
                        """)
                .query((row, n) -> new Local(
                        row.getLong("id"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        new Name(row.getString("zh"), row.getString("en"))))
                .list();
    }

    Optional<Local> find(long id) {
        return all().stream().filter(l -> l.id() == id).findFirst();
    }

    long add(LocalDate from, LocalDate to, Name name) {
        long id = jdbc.sql("""
                        insert into calendar_local (first, last, zh, en, recorded_at) values (?, ?, ?, ?, ?) returning id
                        """)
                .params(from, to, name.zh(), name.en(), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        changed();
        return id;
    }

    void end(long id, String why) {
        jdbc.sql("insert into calendar_local_end (local, ended_at, why) values (?, ?, ?)")
                .params(id, clock.instant().atOffset(ZoneOffset.UTC), why)
                .update();
        changed();
    }

    private void changed() {
        followers.forEach(CalendarFollower::calendarChanged);
    }
}
