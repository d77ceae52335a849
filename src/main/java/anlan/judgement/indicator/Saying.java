package anlan.judgement.indicator;

import anlan.ground.web.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says values, targets and verdicts as an office would. */
@Component
class Saying {

    private final Words words;

    Saying(Words words) {
        this.words = words;
    }

    /** The indicator's value: a change carries its sign. */
    String value(Indicator indicator, @Nullable Double value) {
        if (value == null) {
            return words.say("indicator.no-value");
        }
        return switch (indicator.unit()) {
            case FRACTION -> percent(value, indicator.yearOnYear());
            case PER_10000 -> decimals(value);
            case COUNT -> whole(value);
        };
    }

    String unit(Indicator indicator) {
        return switch (indicator.unit()) {
            case FRACTION -> "";
            case PER_10000 -> words.say("indicator.unit-short-per-10000");
            case COUNT -> indicator.counter() == null ? "" : IndicatorList.in(indicator.counter());
        };
    }

    /** A measure's number, or a base: whole numbers without decimals. */
    String number(double value) {
        return value == Math.rint(value) ? whole(value) : decimals(value);
    }

    String target(Indicator indicator, double target) {
        String direction = indicator.direction().code();
        if (indicator.yearOnYear()) {
            String way = target < 0 || (target == 0 && indicator.direction() == Direction.DOWN) ? "fall" : "rise";
            boolean least = way.equals("fall") == (indicator.direction() == Direction.DOWN);
            return words.say(
                    "indicator.target-" + way + (least ? "-least" : "-most"), percent(Math.abs(target), false));
        }
        return words.say("indicator.target-" + direction, value(indicator, target) + unit(indicator));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(words.say("indicator.month"), Words.locale()));
    }

    String period(Period period) {
        return period.months() == 1
                ? month(period.from())
                : words.say("indicator.period", month(period.from()), month(period.to()));
    }

    /** Why the verdict is what it is, and what the rest of the period asks for. */
    List<String> verdict(Indicator indicator, Value value) {
        var said = new ArrayList<String>();
        Double target = value.target();
        if (target == null) {
            said.add(words.say("indicator.says-unset"));
        } else {
            said.add(words.say("indicator.says-target", target(indicator, target), reached(indicator, value)));
            new PaceSaying(words, this).of(indicator, value).ifPresent(said::add);
        }
        missing(value).ifPresent(said::add);
        value.reasons().stream()
                .filter(r -> r.what() != Reason.What.MISSING && r.what() != Reason.What.INTERVAL)
                .map(r -> words.say("indicator.reason-" + IndicatorList.kebab(r.what()), r.about()))
                .forEach(said::add);
        return said;
    }

    private String reached(Indicator indicator, Value value) {
        return value(indicator, value.value()) + (value.value() == null ? "" : unit(indicator));
    }

    private Optional<String> missing(Value value) {
        String months = value.reasons().stream()
                .filter(r -> r.what() == Reason.What.MISSING)
                .map(r -> month(YearMonth.parse(r.about())))
                .distinct()
                .collect(Collectors.joining(words.say("indicator.and")));
        return months.isEmpty() ? Optional.empty() : Optional.of(words.say("indicator.reason-missing", months));
    }

    static String percent(double fraction, boolean signed) {
        String text = String.format(Locale.ROOT, "%.1f%%", Math.abs(fraction) * 100);
        if (fraction < 0 && !text.equals("0.0%")) {
            return "\u2212" + text;
        }
        return signed && !text.equals("0.0%") ? "+" + text : text;
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }
}
