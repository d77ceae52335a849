package anlan.desk.overview;

import anlan.ground.web.Words;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Reason.What;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.PlanIndicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in words why a value stands as it does. */
@Component
class Says {

    private final Shown shown;
    private final Words words;

    Says(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
    }

    List<String> of(PlanIndicator indicator, Value value) {
        var says = new ArrayList<String>();
        if (value.completeness() < 1) {
            says.add(words.say("overview.say-incomplete", Shown.percent(value.completeness()), missing(value)));
        }
        pace(indicator, value, says);
        simple(value, What.WITHIN_NOISE, "noise", says);
        simple(value, What.BASE_ZERO, "base-zero", says);
        simple(value, What.BASE_MISSING, "base-missing", says);
        simple(value, What.NOT_BEGUN, "not-begun", says);
        simple(value, What.NO_RESIDENTS, "no-residents", says);
        return says;
    }

    private void pace(PlanIndicator indicator, Value value, List<String> says) {
        var pace = value.pace();
        if (pace == null || value.verdict() == Verdict.EARLY) {
            return;
        }
        if (pace.years() > 0) {
            says.add(words.say(
                    "overview.say-pace",
                    pace.years(),
                    Shown.percent(pace.gone()),
                    shown.value(indicator, pace.neededByNow())));
        }
        var rest = pace.neededFromNow();
        if (rest != null && pace.gone() < 1) {
            says.add(words.say("overview.say-from-now", shown.value(indicator, rest)));
        }
    }

    private void simple(Value value, What what, String key, List<String> says) {
        if (value.has(what)) {
            says.add(words.say("overview.say-" + key));
        }
    }

    private String missing(Value value) {
        return value.reasons().stream()
                .filter(r -> r.what() == What.MISSING)
                .map(Reason::about)
                .distinct()
                .collect(Collectors.joining(words.say("overview.and")));
    }
}
