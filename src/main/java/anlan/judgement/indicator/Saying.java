package anlan.judgement.indicator;

import anlan.ground.web.Words;
import anlan.judgement.measure.Choice;
import anlan.judgement.measure.InWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says values, targets and verdicts as an office would. */
@Component
class Saying {

    /** Reasons that each name a month, and are said of all their months at once. */
    private static final List<Reason.What> BY_MONTH = List.of(Reason.What.MISSING, Reason.What.OUTCOME_UNTOLD);

    private final InWords inWords;
    private final Words words;

    Saying(InWords inWords, Words words) {
        this.inWords = inWords;
        this.words = words;
    }

    /** The indicator's value: a change carries its sign. */
    String value(Indicator indicator, @Nullable Double value) {
        if (value == null) {
            return words.say("measure.no-value");
        }
        return switch (indicator.unit()) {
            case FRACTION -> InWords.percent(value, indicator.yearOnYear());
            case PER_10000 -> InWords.decimals(value);
            case COUNT -> InWords.whole(value);
        };
    }

    String unit(Indicator indicator) {
        return switch (indicator.unit()) {
            case FRACTION -> "";
            case PER_10000 -> words.say("indicator.unit-short-per-10000");
            case COUNT -> indicator.counter() == null ? "" : IndicatorList.in(indicator.counter());
        };
    }

    String target(Indicator indicator, double target) {
        String direction = indicator.direction().code();
        if (indicator.yearOnYear()) {
            String way = target < 0 || (target == 0 && indicator.direction() == Direction.DOWN) ? "fall" : "rise";
            boolean least = way.equals("fall") == (indicator.direction() == Direction.DOWN);
            return words.say(
                    "indicator.target-" + way + (least ? "-least" : "-most"), InWords.percent(Math.abs(target), false));
        }
        return words.say("indicator.target-" + direction, value(indicator, target) + unit(indicator));
    }

    /** Why the verdict is what it is, and what the rest of the period asks for. */
    List<String> verdict(Indicator indicator, Value value) {
        var said = new ArrayList<String>();
        Double target = value.target();
        if (target == null) {
            said.add(words.say("indicator.says-unset"));
        } else {
            said.add(words.say("indicator.says-target", target(indicator, target), reached(indicator, value)));
            new PaceSaying(words, inWords, this).of(indicator, value).ifPresent(said::add);
        }
        BY_MONTH.forEach(what -> months(value, what).ifPresent(said::add));
        value.reasons().stream()
                .filter(r -> !BY_MONTH.contains(r.what()) && r.what() != Reason.What.INTERVAL)
                .map(r -> words.say("indicator.reason-" + Choice.kebab(r.what()), r.about()))
                .forEach(said::add);
        return said;
    }

    private String reached(Indicator indicator, Value value) {
        return value(indicator, value.value()) + (value.value() == null ? "" : unit(indicator));
    }

    private Optional<String> months(Value value, Reason.What what) {
        String months = value.reasons().stream()
                .filter(r -> r.what() == what)
                .map(r -> inWords.month(YearMonth.parse(r.about())))
                .distinct()
                .collect(Collectors.joining(words.say("measure.and")));
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("indicator.reason-" + Choice.kebab(what), months));
    }
}
