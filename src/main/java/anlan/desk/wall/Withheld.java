package anlan.desk.wall;

import anlan.fact.dataset.SmallCounts;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Measure;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Figures that rest on so few cases that they would tell of single ones: on the wall everybody passes, they are not shown. */
final class Withheld {

    private final Map<String, Measure> measures;

    Withheld(Map<String, Measure> measures) {
        this.measures = measures;
    }

    /** Whether any count of cases behind the value, or behind what it is compared with, is small. */
    boolean is(Value value) {
        var base = value.base();
        return small(value.measures()) || base != null && small(base.measures());
    }

    /** Of these, those whose values may be shown. */
    List<Value> shown(Collection<Value> values) {
        return values.stream().filter(v -> !is(v)).toList();
    }

    /** Whether people are among what it is reckoned from: then it is a rate, else a share of the cases. */
    boolean perPeople(Value value) {
        return value.measures().keySet().stream()
                .map(measures::get)
                .anyMatch(m -> m != null && m.of() instanceof Measure.Residents);
    }

    private boolean small(Map<String, Double> numbers) {
        return numbers.entrySet().stream()
                .anyMatch(n -> cases(n.getKey()) && n.getValue() != null && SmallCounts.withheld(n.getValue()));
    }

    private boolean cases(String measure) {
        var known = measures.get(measure);
        return known != null && known.counted();
    }
}
