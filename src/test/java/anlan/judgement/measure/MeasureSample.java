package anlan.judgement.measure;

import anlan.Filled;
import anlan.Sample;
import anlan.promise.plan.Name;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A measure that only this district has; within it everybody may read how it is made. */
@Component
class MeasureSample implements Sample {

    private static final String CODE = "near_thefts";

    private final Definitions definitions;

    MeasureSample(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public Kept fill(Filled.District district) {
        var thefts = new Measure.Incidents(List.of("theft"), Measure.Which.ALL);
        var own = new Measure(CODE, new Name("近处盗窃", "Thefts near by"), thefts);
        definitions.add(Definitions.Kind.MEASURE, CODE, 0, own, "near", "sample");
        return new Kept(Map.of("code", List.of(CODE)), List.of(), List.of(), false);
    }
}
