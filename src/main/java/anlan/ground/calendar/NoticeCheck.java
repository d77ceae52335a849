package anlan.ground.calendar;

import anlan.ground.calendar.NoticeFile.Line;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import anlan.ground.web.Refusals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds a year's lines against what a notice can say: every line that cannot be is refused with its number. */
final class NoticeCheck {

    static final int MOST_DAYS = 15;
    static final int LONGEST_NAME = 40;

    /** Off in every year whose day does not move, by the State Council's regulation on public holidays (article 2). */
    private static final List<MonthDay> ALWAYS_OFF =
            List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private static final Map<String, String> ENGLISH = StateCouncil.years().values().stream()
            .flatMap(n -> n.entries().stream())
            .map(Notice.Entry::name)
            .distinct()
            .collect(Collectors.toMap(Name::zh, Name::en, (one, other) -> one));

    private final int year;
    private final Refusals refusals;
    private final Map<LocalDate, Long> days = new HashMap<>();

    NoticeCheck(int year, Refusals refusals) {
        this.year = year;
        this.refusals = refusals;
    }

    Notice of(List<Line> lines) {
        var entries = new ArrayList<Notice.Entry>();
        for (var line : lines) {
            var entry = entry(line);
            if (entry != null && fits(line, entry)) entries.add(entry);
        }
        var off = entries.stream()
                .filter(e -> e.kind() == DayKind.HOLIDAY)
                .flatMap(Notice.Entry::days)
                .map(Day::date)
                .collect(Collectors.toCollection(HashSet::new));
        if (!refusals.any()) statutory(off);
        return new Notice(year, entries);
    }

    private void statutory(Set<LocalDate> off) {
        ALWAYS_OFF.stream()
                .map(d -> d.atYear(year))
                .filter(d -> !off.contains(d))
                .findFirst()
                .ifPresent(d -> refusals.add(CalendarFault.STATUTORY_MISSING, "file", d.toString()));
    }

    private Notice.@Nullable Entry entry(Line line) {
        var from = day(line, line.from());
        var to = line.to().isEmpty() ? from : day(line, line.to());
        var kind = kind(line);
        boolean named = refusals.require(!line.name().isEmpty(), CalendarFault.LINE_UNNAMED, "file", at(line));
        boolean brief = refusals.require(
                Math.max(line.name().length(), line.nameEn().length()) <= LONGEST_NAME,
                CalendarFault.NAME_LONG,
                "file",
                LONGEST_NAME);
        if (from == null || to == null || kind == null || !named || !brief) return null;
        return new Notice.Entry(from, to, kind, name(line));
    }

    private static Name name(Line line) {
        var en = line.nameEn().isEmpty()
                ? Objects.requireNonNullElse(ENGLISH.get(line.name()), line.name())
                : line.nameEn();
        return new Name(line.name(), en);
    }

    private @Nullable LocalDate day(Line line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            refusals.add(CalendarFault.LINE_DAY_UNREADABLE, "file", at(line), text);
            return null;
        }
    }

    private @Nullable DayKind kind(Line line) {
        if (NoticeFile.means(line.kind(), "holiday")) return DayKind.HOLIDAY;
        if (NoticeFile.means(line.kind(), "make-up")) return DayKind.MAKE_UP;
        refusals.add(CalendarFault.KIND_UNKNOWN, "file", at(line), line.kind());
        return null;
    }

    private boolean fits(Line line, Notice.Entry entry) {
        if (!refusals.require(!entry.to().isBefore(entry.from()), CalendarFault.DAYS_BACKWARDS, "file", at(line))
                || !refusals.require(
                        ChronoUnit.DAYS.between(entry.from(), entry.to()) < MOST_DAYS,
                        CalendarFault.DAYS_TOO_MANY,
                        "file",
                        at(line),
                        MOST_DAYS)) return false;
        return entry.days().allMatch(day -> fits(line, day));
    }

    private boolean fits(Line line, Day day) {
        var date = day.date();
        var before = days.putIfAbsent(date, line.line());
        return refusals.require(ofYear(date), CalendarFault.DAY_OF_ANOTHER_YEAR, "file", at(line), date.toString())
                && refusals.require(before == null, CalendarFault.DAY_TWICE, "file", at(line), date.toString())
                && refusals.require(
                        day.kind() == DayKind.HOLIDAY || Day.weekend(date),
                        CalendarFault.MAKE_UP_ON_WEEKDAY,
                        "file",
                        at(line),
                        date.toString());
    }

    /** New Year's holiday may begin, or be made up for, in the last days of the year before. */
    private boolean ofYear(LocalDate date) {
        return date.getYear() == year
                || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER && date.getDayOfMonth() > 20);
    }

    private static String at(Line line) {
        return Long.toString(line.line());
    }
}
