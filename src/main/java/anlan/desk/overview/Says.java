package anlan.desk.overview;

import anlan.ground.web.Words;
import anlan.judgement.indicator.Reason.What;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.promise.plan.PlanIndicator;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var missing = months(value, What.MISSING);
        if (!missing.isEmpty()) {
            says.add(words.say("overview.say-incomplete", Shown.percent(value.completeness()), missing));
        }
        var untold = months(value, What.OUTCOME_UNTOLD);
        if (!untold.isEmpty()) {
            says.add(words.say("overview.say-outcome-untold", untold));
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

    /** The months that a reason names, as spans; those of the year before are said to be so. */
    private String months(Value value, What what) {
        var months = value.reasons().stream()
                .filter(r -> r.what() == what)
                .map(r -> YearMonth.parse(r.about()))
                .distinct()
                .sorted()
                .toList();
        var own =
                months.stream().filter(m -> !m.isBefore(value.period().from())).toList();
        var base =
                months.stream().filter(m -> m.isBefore(value.period().from())).toList();
        return Stream.of(spans(own), base.isEmpty() ? "" : words.say("overview.base-of", spans(base)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.say("overview.and")));
    }

    private String spans(List<YearMonth> months) {
        var spans = new ArrayList<String>();
        for (var i = 0; i < months.size(); i++) {
            var from = months.get(i);
            while (i + 1 < months.size()
                    && months.get(i + 1).equals(months.get(i).plusMonths(1))) {
                i++;
            }
            spans.add(from.equals(months.get(i)) ? from.toString() : from + " – " + months.get(i));
        }
        return String.join(words.say("overview.and"), spans);
    }
}
