package anlan.judgement.derivation;

import anlan.ground.succession.Mappings;
import anlan.ground.web.Words;
import anlan.judgement.indicator.Direction;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.InWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says values, targets and verdicts as an office would: a change with its sign, a share with one decimal, a count with its thousands. The
 * counter asked for is the word that stands behind a count (cameras, teams); other units have their own.
 */
@Component
public class Saying {

    private final InWords inWords;
    private final Mappings mappings;
    private final Words words;

    Saying(InWords inWords, Mappings mappings, Words words) {
        this.inWords = inWords;
        this.mappings = mappings;
        this.words = words;
    }

    public String value(Value value) {
        return value(value, value.value());
    }

    /** Another number in terms of the value: its target, or an end of a scale. */
    public String value(Value value, @Nullable Double number) {
        if (number == null) {
            return words.say("measure.no-value");
        }
        return switch (value.unit()) {
            case FRACTION -> InWords.percent(number, value.yearOnYear());
            case PER_10000 -> InWords.rounded(number, 2);
            case COUNT -> InWords.rounded(number, 0);
        };
    }

    String unit(Value value, String counter) {
        return switch (value.unit()) {
            case FRACTION -> "";
            case PER_10000 -> words.say("derivation.unit-short-per-10000");
            case COUNT -> words.say("derivation.unit-counted", counter);
        };
    }

    /** Empty where there is none. */
    public String interval(Value value) {
        Double lower = value.lower();
        Double upper = value.upper();
        if (lower == null && upper == null) {
            return "";
        }
        return words.say(
                "derivation.limits",
                value(value, lower),
                upper == null ? words.say("derivation.unbounded") : value(value, upper));
    }

    public String target(Value value, @Nullable Double target, String counter) {
        if (target == null) {
            return words.say("derivation.target-unset");
        }
        Direction direction = value.direction();
        if (value.yearOnYear()) {
            String way = target < 0 || (target == 0 && direction == Direction.DOWN) ? "fall" : "rise";
            boolean least = way.equals("fall") == (direction == Direction.DOWN);
            return words.say(
                    "derivation.target-" + way + (least ? "-least" : "-most"),
                    InWords.percent(Math.abs(target), false));
        }
        return words.say("derivation.target-" + direction.code(), value(value, target) + unit(value, counter));
    }

    /** What was promised, and {@link #why}. */
    List<String> verdict(Value value, String counter) {
        Double target = value.target();
        String promised = target == null
                ? words.say("derivation.says-unset")
                : words.say("derivation.says-target", target(value, target, counter), reached(value, counter));
        return Stream.concat(Stream.of(promised), why(value, counter).stream()).toList();
    }

    private String reached(Value value, String counter) {
        return value(value) + (value.value() == null ? "" : unit(value, counter));
    }

    /** Why the verdict is what it is, and what the rest of the period asks for. */
    public List<String> why(Value value, String counter) {
        var said = new ArrayList<String>();
        new PaceSaying(words, inWords, this, counter).of(value).ifPresent(said::add);
        said.addAll(new ReasonSaying(words, inWords, mappings).of(value));
        return said;
    }
}
