package anlan.desk.overview;

import anlan.ground.web.Words;
import anlan.promise.plan.Comparison;
import anlan.promise.plan.PlanIndicator;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an indicator's figures as an office would: a change with its sign, a share with one decimal, a count with its thousands. */
@Component
class Shown {

    private final Words words;

    Shown(Words words) {
        this.words = words;
    }

    String value(PlanIndicator indicator, @Nullable Double value) {
        if (value == null) {
            return words.say("overview.no-data");
        }
        return switch (indicator.comparison()) {
            case FALLS_BY, RISES_BY -> (value > 0 ? "+" : value < 0 ? "−" : "") + percent(Math.abs(value));
            case SHARE_AT_LEAST -> percent(value);
            case COUNT_AT_LEAST -> number(value, 0);
        };
    }

    String interval(PlanIndicator indicator, @Nullable Double lower, @Nullable Double upper) {
        return lower == null || upper == null
                ? ""
                : words.say("overview.interval", value(indicator, lower), value(indicator, upper));
    }

    String target(PlanIndicator indicator, @Nullable BigDecimal target) {
        if (target == null) {
            return words.say("overview.target-unset");
        }
        var size = target.abs().doubleValue();
        var how = indicator.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.say(
                "overview.target-" + how,
                indicator.comparison() == Comparison.COUNT_AT_LEAST ? number(size, 0) : percent(size));
    }

    static String percent(double fraction) {
        return number(fraction * 100, 1) + "%";
    }

    static String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(Words.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
