package anlan.ground.notify;

import anlan.ground.web.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A day, a month, or from one month to another, as pages write them. */
@Component
class DayTold implements Particular {

    private static final String TO = " – ";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTHS = Pattern.compile("[0-9]{4}-[0-9]{2}(" + TO + "[0-9]{4}-[0-9]{2})?");

    private final Words words;

    DayTold(Words words) {
        this.words = words;
    }

    @Override
    public Optional<String> said(String kept) {
        try {
            return DAY.matcher(kept).matches()
                    ? Optional.of(written("day", LocalDate.parse(kept)))
                    : MONTHS.matcher(kept).matches() ? Optional.of(months(kept)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private String months(String kept) {
        return Arrays.stream(kept.split(TO))
                .map(month -> written("month", YearMonth.parse(month)))
                .collect(Collectors.joining(words.say("notify.month-to")));
    }

    private String written(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(words.say("notify.pattern-" + pattern), Words.locale())
                .format(time);
    }
}
