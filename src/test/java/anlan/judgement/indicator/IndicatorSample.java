package anlan.judgement.indicator;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.clock.OfficeClock;
import anlan.judgement.measure.Definitions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An indicator that only this district has; within it everybody may read how it is made. */
@Component
class IndicatorSample implements Sample {

    private static final String CODE = "near-rate";

    private final Books books;
    private final Definitions definitions;
    private final OfficeClock clock;

    IndicatorSample(Books books, Definitions definitions, OfficeClock clock) {
        this.books = books;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public Kept fill(Filled.District district) {
        var shipped = books.at(clock.instant()).indicator("major-clearance").orElseThrow();
        var own = new Indicator(
                CODE,
                shipped.name(),
                shipped.formula(),
                shipped.compare(),
                shipped.direction(),
                shipped.unit(),
                shipped.counter(),
                shipped.cadence(),
                shipped.due());
        definitions.add(Definitions.Kind.INDICATOR, CODE, 0, own, "near", "sample");
        return new Kept(Map.of("code", List.of(CODE)), List.of(), List.of(), false);
    }
}
