package anlan.judgement.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions that hold at one instant. */
record Book(Map<String, Measure> measures, Map<String, Indicator> indicators) {

    static Book of(List<Measure> measures, List<Indicator> indicators) {
        var m = new LinkedHashMap<String, Measure>();
        var i = new LinkedHashMap<String, Indicator>();
        measures.forEach(x -> m.put(x.code(), x));
        indicators.forEach(x -> i.put(x.code(), x));
        return new Book(m, i);
    }

    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** Checked again each time: a measure it names may have gone since. */
    Checked formula(Indicator indicator) {
        return Grammar.check(indicator.formula(), measures.keySet());
    }

    /** Indicators whose formula names the measure. */
    List<Indicator> naming(String measure) {
        return indicators.values().stream()
                .filter(i -> formula(i) instanceof Checked.Good good
                        && good.formula().names().contains(measure))
                .toList();
    }
}
