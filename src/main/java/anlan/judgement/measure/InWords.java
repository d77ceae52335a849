package anlan.judgement.measure;

import anlan.ground.web.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes numbers and months as an office would. */
@Component
public class InWords {

    private final Words words;

    InWords(Words words) {
        this.words = words;
    }

    /** A measure's number: whole ones without decimals. */
    public String number(@Nullable Double value) {
        if (value == null) {
            return words.say("measure.no-value");
        }
        return value == Math.rint(value) ? rounded(value, 0) : rounded(value, 2);
    }

    public static String percent(double fraction, boolean signed) {
        String text = String.format(Locale.ROOT, "%.1f%%", Math.abs(fraction) * 100);
        if (fraction < 0 && !text.equals("0.0%")) {
            return "\u2212" + text;
        }
        return signed && !text.equals("0.0%") ? "+" + text : text;
    }

    public static String rounded(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(words.say("measure.month"), Words.locale()));
    }

    public String period(Period period) {
        return period.months() == 1
                ? month(period.from())
                : words.say("measure.period", month(period.from()), month(period.to()));
    }

    /** Several months, those that follow each other as one span. */
    public String months(List<YearMonth> months) {
        var spans = new ArrayList<String>();
        YearMonth from = null;
        YearMonth to = null;
        for (YearMonth month : months) {
            if (from != null && to != null && !month.equals(to.plusMonths(1))) {
                spans.add(period(Period.of(from, to)));
                from = month;
            }
            from = from == null ? month : from;
            to = month;
        }
        if (from != null && to != null) {
            spans.add(period(Period.of(from, to)));
        }
        return String.join(words.say("measure.and"), spans);
    }
}
