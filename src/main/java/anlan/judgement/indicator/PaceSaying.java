package anlan.judgement.indicator;

import anlan.ground.web.Words;
import anlan.judgement.measure.InWords;
import java.time.YearMonth;
import java.util.Optional;

/** Says what should have been reached by now, and what the rest of the period asks for. */
record PaceSaying(Words words, InWords inWords, Saying saying) {

    Optional<String> of(Indicator indicator, Value value) {
        Pace pace = value.pace();
        YearMonth through = value.through();
        boolean running = value.verdict() == Verdict.ON_TRACK || value.verdict() == Verdict.AT_RISK;
        if (pace == null || through == null || !running || value.value() == null) {
            return Optional.empty();
        }
        String season = pace.years() == 0
                ? words.say("indicator.season-even")
                : words.say("indicator.season-years", pace.years());
        String until = inWords.month(through);
        if (indicator.yearOnYear()) {
            Double rest = pace.neededFromNow();
            String now = words.say(
                    "indicator.says-pace-change", season, until, saying.target(indicator, pace.neededByNow()));
            return Optional.of(
                    rest == null ? now : now + words.say("indicator.says-rest-change", saying.target(indicator, rest)));
        }
        Double rest = pace.neededFromNow();
        return rest == null
                ? Optional.empty()
                : Optional.of(words.say(
                        "indicator.says-pace-sum",
                        season,
                        until,
                        saying.value(indicator, Math.ceil(pace.neededByNow())) + saying.unit(indicator),
                        saying.value(indicator, Math.max(0, rest)) + saying.unit(indicator)));
    }
}
