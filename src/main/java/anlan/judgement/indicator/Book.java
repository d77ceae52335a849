package anlan.judgement.indicator;

import anlan.judgement.formula.Checked;
import anlan.judgement.measure.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The definitions that hold at one instant. */
record Book(Map<String, Measure> measures, Map<String, Indicator> indicators) {

    Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** Checked again each time: a measure it names may have gone since. */
    Checked formula(Indicator indicator) {
        return Checked.of(indicator.formula(), measures.keySet());
    }

    /** Measures that the formula names, in its order. */
    List<Measure> named(Indicator indicator) {
        return switch (formula(indicator)) {
            case Checked.Faulty faulty -> List.of();
            case Checked.Good good ->
                good.formula().names().stream()
                        .flatMap(n -> measure(n).stream())
                        .toList();
        };
    }

    /** Indicators whose formula names the measure. */
    List<Indicator> naming(String measure) {
        return indicators.values().stream()
                .filter(i -> formula(i) instanceof Checked.Good good
                        && good.formula().names().contains(measure))
                .toList();
    }
}
