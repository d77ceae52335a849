package anlan.judgement.indicator;

import anlan.ground.clock.OfficeClock;
import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens a value: its definition, and beside it what it was when it was reported. */
@Component
class Opening {

    private final Indicators indicators;
    private final Books books;
    private final Definitions definitions;
    private final OfficeClock clock;

    Opening(Indicators indicators, Books books, Definitions definitions, OfficeClock clock) {
        this.indicators = indicators;
        this.books = books;
        this.definitions = definitions;
        this.clock = clock;
    }

    /** Empty for an indicator that was not defined at the instant, or whose formula does not hold. */
    Optional<Opened> open(String code, String area, Period period, Instant asOf) {
        Optional<Indicator> indicator = books.at(asOf).indicator(code);
        return indicator.flatMap(i -> indicators.value(code, area, period, asOf).map(v -> opened(i, v)));
    }

    private Opened opened(Indicator indicator, Value now) {
        int version = definitions.version(Definitions.Kind.INDICATOR, indicator.code());
        YearMonth through = now.through();
        if (through == null) {
            return new Opened(indicator, version, now, null, null);
        }
        Instant closed = through.plusMonths(1)
                .atDay(indicator.due())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        if (!closed.isBefore(now.asOf())) {
            return new Opened(indicator, version, now, null, null);
        }
        Value then = indicators
                .value(indicator.code(), now.area(), now.period(), closed)
                .filter(v -> differs(v, now))
                .orElse(null);
        return new Opened(indicator, version, now, then, closed);
    }

    /** Only what was complete enough to be reported can have changed. */
    private static boolean differs(Value then, Value now) {
        boolean counted = !then.measures().isEmpty() && then.value() != null;
        return counted
                && !(Objects.equals(then.value(), now.value())
                        && then.measures().equals(now.measures()));
    }
}
