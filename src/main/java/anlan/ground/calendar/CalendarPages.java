package anlan.ground.calendar;

import anlan.ground.access.Viewer;
import anlan.ground.calendar.CalendarPage.Answer;
import anlan.ground.calendar.CalendarPage.HoursForm;
import anlan.ground.calendar.CalendarPage.LocalForm;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Arithmetic;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of a year together. */
@Component
@Transactional(readOnly = true)
class CalendarPages {

    static final String VIEW = "ground/calendar/Calendar";

    private final Calendars calendars;
    private final Notices notices;
    private final LocalHolidays locals;
    private final HoursBook hours;
    private final Months months;
    private final Arithmetic arithmetic;
    private final OfficeClock clock;
    private final Words words;

    CalendarPages(
            Calendars calendars,
            Notices notices,
            LocalHolidays locals,
            HoursBook hours,
            Months months,
            Arithmetic arithmetic,
            OfficeClock clock,
            Words words) {
        this.calendars = calendars;
        this.notices = notices;
        this.locals = locals;
        this.hours = hours;
        this.months = months;
        this.arithmetic = arithmetic;
        this.clock = clock;
        this.words = words;
    }

    CalendarPage of(int year, Viewer viewer) {
        return of(year, viewer, Asked.nothing(clock.today()), null, LocalForm.EMPTY, HoursForm.EMPTY);
    }

    CalendarPage of(
            int year, Viewer viewer, Asked asked, @Nullable Answer answer, LocalForm localForm, HoursForm hoursForm) {
        var calendar = calendars.now();
        var known = notices.years().get(year);
        return new CalendarPage(
                words.say("calendar.title-year", Integer.toString(year)),
                Integer.toString(year),
                years(year, calendar),
                Months.weekdays(),
                known == null ? List.of() : months.of(year, calendar, clock.today()),
                known == null ? null : source(known, year),
                known == null ? null : known.id(),
                known == null ? List.of() : holidays(known.notice()),
                known == null ? "" : workdays(year, calendar),
                localLines(year),
                hourLines(),
                Keeping.whole(viewer),
                asked,
                asked.shifted(),
                answer,
                localForm,
                hoursForm);
    }

    private String source(Notices.Known known, int year) {
        return known.id() == null
                ? words.say("calendar.source-shipped", Integer.toString(year))
                : words.say("calendar.source-taken", known.source());
    }

    /** The years around, so that one is never lost: two before, one after, and this one. */
    private List<CalendarPage.Year> years(int year, WorkCalendar calendar) {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(now - 2, now + 1)
                .boxed()
                .collect(Collectors.toCollection(() -> new java.util.TreeSet<>(List.of(year))))
                .stream()
                .map(y -> new CalendarPage.Year(Integer.toString(y), y == year, calendar.knows(y)))
                .toList();
    }

    private String workdays(int year, WorkCalendar calendar) {
        var first = LocalDate.of(year, 1, 1);
        return Long.toString(first.datesUntil(first.plusYears(1))
                .filter(d -> calendar.worked(d).orElse(false))
                .count());
    }

    private List<CalendarPage.Run> holidays(Notice notice) {
        Map<String, List<Notice.Entry>> named = notice.entries().stream()
                .collect(Collectors.groupingBy(e -> e.name().say(), LinkedHashMap::new, Collectors.toList()));
        return named.entrySet().stream()
                .map(e -> new CalendarPage.Run(
                        e.getKey(), days(e.getValue(), DayKind.HOLIDAY), days(e.getValue(), DayKind.MAKE_UP)))
                .toList();
    }

    private String days(List<Notice.Entry> entries, DayKind kind) {
        return entries.stream()
                .filter(e -> e.kind() == kind)
                .map(e -> arithmetic.span(e.from(), e.to()))
                .collect(Collectors.joining(words.say("calendar.and")));
    }

    private List<CalendarPage.Local> localLines(int year) {
        return locals.all().stream()
                .filter(l -> l.from().getYear() <= year && l.to().getYear() >= year)
                .map(l -> new CalendarPage.Local(l.id(), l.name().say(), arithmetic.span(l.from(), l.to())))
                .toList();
    }

    private List<CalendarPage.Hours> hourLines() {
        var all = hours.all();
        var now = all.stream().filter(h -> !h.since().isAfter(clock.today())).reduce((earlier, later) -> later);
        return all.reversed().stream()
                .map(h -> new CalendarPage.Hours(
                        arithmetic.day(h.since()),
                        spans(h),
                        now.filter(h::equals).isPresent()))
                .toList();
    }

    private String spans(OfficeHours of) {
        return of.spans().stream()
                .map(s -> s.from() + "–" + s.to())
                .collect(Collectors.joining(words.say("calendar.and")));
    }
}
