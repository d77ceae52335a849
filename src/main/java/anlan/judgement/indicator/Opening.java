package anlan.judgement.indicator;

import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a value: its definition, and beside it what it was when it was reported. */
@Component
class Opening {

    private final Indicators indicators;
    private final Books books;
    private final Definitions definitions;
    private final Reported reported;

    Opening(Indicators indicators, Books books, Definitions definitions, Reported reported) {
        this.indicators = indicators;
        this.books = books;
        this.definitions = definitions;
        this.reported = reported;
    }

    /** Empty for an indicator that was not defined at the instant, or whose formula does not hold. */
    Optional<Opened> open(String code, String area, Period period, Instant asOf) {
        Optional<Indicator> indicator = books.at(asOf).indicator(code);
        return indicator.flatMap(i -> indicators.value(code, area, period, asOf).map(v -> opened(i, v)));
    }

    private Opened opened(Indicator indicator, Value now) {
        int version = definitions.version(Definitions.Kind.INDICATOR, indicator.code());
        Value then = reported.differing(
                        List.of(now),
                        (all, at) -> indicators.values(
                                List.of(indicator.code()), List.of(now.area()), List.of(now.period()), at))
                .get(now);
        return new Opened(
                indicator, version, now, then, reported.closed(indicator, now).orElse(null));
    }
}
