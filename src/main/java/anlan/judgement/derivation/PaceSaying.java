package anlan.judgement.derivation;

import anlan.ground.web.Words;
import anlan.judgement.indicator.Pace;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.judgement.measure.InWords;
import java.time.YearMonth;
import java.util.Optional;

/** Says what should have been reached by now, and what the rest of the period asks for. */
record PaceSaying(Words words, InWords inWords, Saying saying, String counter) {

    Optional<String> of(Value value) {
        Pace pace = value.pace();
        YearMonth through = value.through();
        boolean running = value.verdict() == Verdict.ON_TRACK || value.verdict() == Verdict.AT_RISK;
        if (pace == null || through == null || !running || value.value() == null) {
            return Optional.empty();
        }
        if (level(pace, value)) {
            return Optional.of(words.say("derivation.says-pace-level", target(value, pace.neededByNow())));
        }
        return value.yearOnYear()
                ? Optional.of(change(value, pace, inWords.month(through)))
                : sum(value, pace, inWords.month(through));
    }

    /** A share or a strength: it has to be there at the end, and the months do not add up to it. */
    private static boolean level(Pace pace, Value value) {
        Double target = value.target();
        return target != null && target == pace.neededByNow() && target.equals(pace.neededFromNow());
    }

    private String change(Value value, Pace pace, String until) {
        Double rest = pace.neededFromNow();
        String now = words.say("derivation.says-pace-change", season(pace), until, target(value, pace.neededByNow()));
        return rest == null ? now : now + words.say("derivation.says-rest-change", target(value, rest));
    }

    private Optional<String> sum(Value value, Pace pace, String until) {
        Double rest = pace.neededFromNow();
        return rest == null
                ? Optional.empty()
                : Optional.of(words.say(
                        "derivation.says-pace-sum",
                        season(pace),
                        until,
                        number(value, Math.ceil(pace.neededByNow())),
                        number(value, Math.max(0, rest))));
    }

    private String season(Pace pace) {
        return pace.years() == 0
                ? words.say("derivation.season-even")
                : words.say("derivation.season-years", pace.years(), InWords.percent(pace.gone(), false));
    }

    private String target(Value value, double target) {
        return saying.target(value, target, counter);
    }

    private String number(Value value, double number) {
        return saying.value(value, number) + saying.unit(value, counter);
    }
}
