package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Figure;
import anlan.desk.overview.OverviewPage.Mark;
import anlan.desk.overview.OverviewPage.Point;
import anlan.ground.calendar.Calendars;
import anlan.ground.deadline.Day;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Name;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import anlan.promise.plan.Campaign;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The course of an indicator month by month: this year, the year before behind it, and what the target asks for. Of what adds up over the
 * months that is the month's share of it.
 */
@Component
class Course {

    /** A holiday as long as this makes a month unlike others; so many of its days must lie in it. */
    private static final int LONG = 5;

    private static final int WITHIN = 3;

    private final Calendars calendars;
    private final Words words;

    Course(Calendars calendars, Words words) {
        this.calendars = calendars;
        this.words = words;
    }

    List<Point> points(List<Value> months, @Nullable BigDecimal target, boolean change) {
        var calendar = calendars.now();
        return months.stream().map(v -> point(v, target, change, calendar)).toList();
    }

    private Point point(Value value, @Nullable BigDecimal target, boolean change, WorkCalendar calendar) {
        var month = value.period().from();
        var before = value.before();
        var needed = target == null ? null : change ? scaled(before, target) : value.target();
        return new Point(
                month.toString(),
                label(month),
                holidays(month, calendar),
                figure(value.level(change)),
                figure(before),
                figure(needed));
    }

    private static @Nullable Double scaled(@Nullable Double before, BigDecimal change) {
        return before == null ? null : before * (1 + change.doubleValue());
    }

    private static Figure figure(@Nullable Double level) {
        return level == null
                ? new Figure("", "—")
                : new Figure(String.format(Locale.ROOT, "%.6g", level), InWords.rounded(level, level < 100 ? 2 : 0));
    }

    private String label(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(words.say("overview.month"), Words.locale()));
    }

    /** The long holidays of a month, in the order of their days. */
    private String holidays(YearMonth month, WorkCalendar calendar) {
        var days = month.atDay(1)
                .minusDays(LONG * 2)
                .datesUntil(month.atEndOfMonth().plusDays(LONG * 2))
                .flatMap(day -> calendar.day(day).stream())
                .filter(day -> day.kind() == DayKind.HOLIDAY && day.name() != null)
                .toList();
        return days.stream()
                .map(Day::name)
                .distinct()
                .filter(name -> days.stream().filter(d -> name.equals(d.name())).count() >= LONG)
                .filter(name -> days.stream()
                                .filter(d -> name.equals(d.name())
                                        && YearMonth.from(d.date()).equals(month))
                                .count()
                        >= WITHIN)
                .map(Name::say)
                .collect(Collectors.joining(words.say("overview.holiday-and")));
    }

    /** Where a phase of the campaign begins. */
    List<Mark> marks(Campaign campaign) {
        return campaign.phases().stream()
                .map(p -> new Mark(
                        YearMonth.from(p.from()).toString(),
                        words.say("overview.phase-begins", p.name().in(Words.chinese()))))
                .toList();
    }
}
