package anlan.ground.calendar;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the State Council notified for a year: days off, and days of the weekend that are worked instead. */
record Notice(int year, List<Entry> entries) {

    /** @param kind {@link DayKind#HOLIDAY} or {@link DayKind#MAKE_UP} */
    record Entry(LocalDate from, LocalDate to, DayKind kind, Name name) {

        Stream<Day> days() {
            return from.datesUntil(to.plusDays(1)).map(d -> new Day(d, kind, name));
        }
    }

    Notice {
        entries = List.copyOf(entries);
    }

    Stream<Day> days() {
        return entries.stream().flatMap(Entry::days);
    }
}
