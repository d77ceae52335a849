package anlan.desk.overview;

import anlan.desk.overview.OverviewPage.Figure;
import anlan.desk.overview.OverviewPage.Mark;
import anlan.desk.overview.OverviewPage.Point;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import anlan.promise.plan.Campaign;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The course of an indicator month by month: this year, the year before behind it, and what the target asks for. Of what adds up over the
 * months that is the month's share of it.
 */
@Component
class Course {

    private final Words words;

    Course(Words words) {
        this.words = words;
    }

    List<Point> points(List<Value> months, @Nullable BigDecimal target, boolean change) {
        return months.stream().map(v -> point(v, target, change)).toList();
    }

    private Point point(Value value, @Nullable BigDecimal target, boolean change) {
        var month = value.period().from();
        var before = value.before();
        var needed = target == null ? null : change ? scaled(before, target) : value.target();
        return new Point(month.toString(), label(month), figure(value.level(change)), figure(before), figure(needed));
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

    /** Where a phase of the campaign begins. */
    List<Mark> marks(Campaign campaign) {
        return campaign.phases().stream()
                .map(p -> new Mark(
                        YearMonth.from(p.from()).toString(),
                        words.say("overview.phase-begins", p.name().in(Words.chinese()))))
                .toList();
    }
}
