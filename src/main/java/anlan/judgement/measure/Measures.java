package anlan.judgement.measure;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The measures that formulas can name. */
@Component
public class Measures {

    private final Definitions definitions;
    private final Shipped<Measure> shipped;

    Measures(Definitions definitions, JsonMapper json) {
        this.definitions = definitions;
        this.shipped = Shipped.read(Measure.class, Measure::code, json);
    }

    /** By code, as they were defined at the instant. */
    public Map<String, Measure> at(Instant asOf) {
        return definitions.at(Definitions.Kind.MEASURE, asOf, shipped);
    }
}
