package anlan.judgement.indicator;

import anlan.judgement.measure.Definitions;
import anlan.judgement.measure.Measures;
import anlan.judgement.measure.Shipped;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The definitions that hold at an instant, shipped ones first. */
@Component
class Books {

    private final Definitions definitions;
    private final Measures measures;
    private final Shipped<Indicator> shipped;

    Books(Definitions definitions, Measures measures, JsonMapper json) {
        this.definitions = definitions;
        this.measures = measures;
        this.shipped = Shipped.read(Indicator.class, Indicator::code, json);
    }

    Book at(Instant asOf) {
        return new Book(measures.at(asOf), definitions.at(Definitions.Kind.INDICATOR, asOf, shipped));
    }
}
