package anlan.desk.wall;

import anlan.fact.dataset.SmallCounts;
import anlan.ground.web.Words;
import anlan.judgement.derivation.Saying;
import anlan.judgement.indicator.Value;
import anlan.promise.plan.PlanIndicator;
import org.springframework.stereotype.Component;

/** Says a value as the wall shows it. */
@Component
class Lines {

    private final Saying saying;
    private final Words words;

    Lines(Saying saying, Words words) {
        this.saying = saying;
        this.words = words;
    }

    Board.Line of(String name, PlanIndicator indicator, Value value, Withheld withheld) {
        var verdict = value.verdict().code();
        var target = value.target() == null
                ? words.say("wall.no-target")
                : words.say("wall.target", saying.target(value, value.target(), unit(indicator)));
        if (value.value() == null) {
            return new Board.Line(name, "", "", target, verdict, words.say("wall.no-data"));
        }
        if (withheld.is(value)) {
            return new Board.Line(name, "", "", target, verdict, words.say("wall.withheld", SmallCounts.LEAST));
        }
        return new Board.Line(name, saying.value(value), interval(value), target, verdict, "");
    }

    /** Without the brackets that it has beside its value. */
    private String interval(Value value) {
        var lower = value.lower();
        var upper = value.upper();
        if (lower == null && upper == null) {
            return "";
        }
        return upper == null
                ? saying.interval(value)
                : words.say("wall.interval", saying.value(value, lower), saying.value(value, upper));
    }

    static String unit(PlanIndicator indicator) {
        return indicator.unit().in(Words.chinese());
    }

    static String name(PlanIndicator indicator) {
        return indicator.name().in(Words.chinese());
    }
}
