package anlan.ground.calendar;

import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The years known in the district: those that came with Anlan, and those taken in here, which stand before them. */
@Component
@Transactional
class Notices {

    /** @param id null for one that came with Anlan */
    record Known(@Nullable Long id, Notice notice, String source) {}

    private record Taken(long id, int year, String source) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final List<CalendarFollower> followers;

    Notices(JdbcClient jdbc, OfficeClock clock, List<CalendarFollower> followers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.followers = List.copyOf(followers);
    }

    NavigableMap<Integer, Known> years() {
        var years = new TreeMap<Integer, Known>();
        StateCouncil.years().forEach((year, notice) -> years.put(year, new Known(null, notice, "")));
        for (var taken : taken()) {
            years.put(
                    taken.year(), new Known(taken.id(), new Notice(taken.year(), entries(taken.id())), taken.source()));
        }
        return years;
    }

    private List<Taken> taken() {
        return jdbc.sql("""
                        select id, year, source from calendar_notice n
                        where not exists (select from calendar_notice_back b where b.district = n.district and b.notice = n.id)
                        order by id
                        """).query(Taken.class).list();
    }

    private List<Notice.Entry> entries(long notice) {
        return jdbc.sql(
                        "select first, last, kind, zh, en from calendar_notice_days where notice = :notice order by first")
                .param("notice", notice)
                .query((row, n) -> new Notice.Entry(
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        kind(row.getString("kind")),
                        new Name(row.getString("zh"), row.getString("en"))))
                .list();
    }

    static DayKind kind(String code) {
        return Arrays.stream(DayKind.values())
                .filter(k -> k.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    long take(Notice notice, String source) {
        long id = jdbc.sql(
                        "insert into calendar_notice (year, source, taken_at) values (:year, :source, :now) returning id")
                .param("year", notice.year())
                .param("source", source)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        for (var entry : notice.entries()) {
            jdbc.sql("insert into calendar_notice_days (notice, first, last, kind, zh, en) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            entry.from(),
                            entry.to(),
                            entry.kind().code(),
                            entry.name().zh(),
                            entry.name().en())
                    .update();
        }
        changed();
        return id;
    }

    /** The one of that id, if it is what its year now goes by. */
    Optional<Known> standing(long id) {
        return years().values().stream()
                .filter(k -> k.id() != null && k.id() == id)
                .findFirst();
    }

    void takeBack(long id, String why) {
        jdbc.sql("insert into calendar_notice_back (notice, taken_back_at, why) values (?, ?, ?)")
                .params(id, clock.instant().atOffset(ZoneOffset.UTC), why)
                .update();
        changed();
    }

    private void changed() {
        followers.forEach(CalendarFollower::calendarChanged);
    }
}
