package anlan.judgement.derivation;

import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Value;
import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a value: its definition, and beside it what it was when it was reported. */
@Component
class Opening {

    private final Indicators indicators;
    private final Definitions definitions;

    Opening(Indicators indicators, Definitions definitions) {
        this.indicators = indicators;
        this.definitions = definitions;
    }

    /** Empty for an indicator that was not defined at the instant, or whose formula does not hold. */
    Optional<Opened> open(String code, String area, Period period, Instant asOf) {
        return indicators
                .find(code, asOf)
                .flatMap(i -> indicators.value(code, area, period, asOf).map(v -> opened(i, v)));
    }

    private Opened opened(Indicator indicator, Value now) {
        return new Opened(
                indicator,
                definitions.version(Definitions.Kind.INDICATOR, indicator.code()),
                indicators.measures(indicator, now.asOf()),
                now,
                indicators.reportedOtherwise(now).orElse(null));
    }
}
