package anlan.fact.figure;

import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Periods, instants and numbers as the office writes them. */
@Component
class Said {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Words words;
    private final OfficeClock clock;

    Said(Words words, OfficeClock clock) {
        this.words = words;
        this.clock = clock;
    }

    static String path(long form, long unit, YearMonth month) {
        return "/figures/reports/%d/%d/%s".formatted(form, unit, month);
    }

    static String path(Reports.Key key) {
        return path(key.form(), key.unit(), key.month());
    }

    String span(ReportForm.Span span) {
        return span.from().equals(span.to())
                ? words.say("figure.month", year(span.from()), span.from().getMonthValue())
                : words.say(
                        "figure.months",
                        year(span.from()),
                        span.from().getMonthValue(),
                        year(span.to()),
                        span.to().getMonthValue());
    }

    private static String year(YearMonth month) {
        return Integer.toString(month.getYear());
    }

    String time(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    String each(ReportForm form) {
        return words.say("figure.each-" + form.monthsEach());
    }

    String number(Report.Told number) {
        return switch (number) {
            case Report.Count count -> "%,d".formatted(count.value());
            case Report.Yes share ->
                words.say(
                        "figure.yes-of",
                        "%,d".formatted(share.yes()),
                        "%,d".formatted(share.asked()),
                        "%.1f%%".formatted(100.0 * share.yes() / share.asked()));
        };
    }

    LocalDate today() {
        return clock.today();
    }
}
