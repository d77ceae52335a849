package anlan.judgement.derivation;

import anlan.Filled;
import anlan.Sample;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.measure.Definitions;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Values of an indicator that only this district has; within it everybody may read those of the own areas. */
@Component
class DerivationSample implements Sample {

    private static final String CODE = "near-share";

    private final Indicators indicators;
    private final Definitions definitions;

    DerivationSample(Indicators indicators, Definitions definitions) {
        this.indicators = indicators;
        this.definitions = definitions;
    }

    @Override
    public Kept fill(Filled.District district) {
        var shipped = indicators.find("major-clearance").orElseThrow();
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
        var area = "area=" + district.near();
        return new Kept(
                Map.of("code", List.of(CODE)),
                List.of(
                        "/indicators/" + CODE + "?" + area,
                        "/api/v1/indicators/" + CODE + "/values?period=2025-07&" + area,
                        "/api/v1/indicators/" + CODE + "/explain?period=2025-07&" + area),
                List.of(),
                false);
    }
}
