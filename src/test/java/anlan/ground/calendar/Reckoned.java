package anlan.ground.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.ground.deadline.Day;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.OfficeHours.Span;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Reckoning.Deadline;
import anlan.ground.deadline.Step;
import anlan.ground.deadline.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The State Council's years with and without office hours, and what a reckoning by them came to. */
final class Reckoned {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OfficeHours HOURS = new OfficeHours(
            LocalDate.of(2020, 1, 1),
            List.of(
                    new Span(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new Span(LocalTime.of(14, 0), LocalTime.of(17, 30))));

    static final WorkCalendar OFFICE = calendar(Map.of(), new TreeMap<>(Map.of(HOURS.since(), HOURS)));
    static final WorkCalendar PLAIN = calendar(Map.of(), new TreeMap<>());

    static WorkCalendar calendar(Map<LocalDate, Day> local, NavigableMap<LocalDate, OfficeHours> hours) {
        var named = new HashMap<LocalDate, Day>();
        StateCouncil.years().values().forEach(n -> n.days().forEach(d -> named.put(d.date(), d)));
        named.putAll(local);
        return new WorkCalendar(ZONE, StateCouncil.years().keySet(), named, hours);
    }

    private Reckoned() {}

    static String dates(Deadline met, Predicate<Step> which) {
        return met.steps().stream().filter(which).map(s -> s.date().toString()).collect(Collectors.joining(" "));
    }

    static Deadline met(Reckoning reckoning) {
        assertThat(reckoning).isInstanceOf(Deadline.class);
        return (Deadline) reckoning;
    }

    static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }
}
