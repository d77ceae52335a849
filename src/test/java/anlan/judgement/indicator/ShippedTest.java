package anlan.judgement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.judgement.formula.Checked;
import anlan.judgement.measure.Measure;
import anlan.judgement.measure.Shipped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShippedTest {

    static final Book BOOK = new Book(shipped(Measure.class, Measure::code), shipped(Indicator.class, Indicator::code));

    @Test
    void every_shipped_formula_checks_and_the_fifteen_of_the_contract_are_there() {
        assertThat(BOOK.indicators().keySet())
                .containsExactlyInAnyOrder(
                        "criminal-rate-yoy",
                        "theft-rate-yoy",
                        "robbery-rate-yoy",
                        "fraud-rate-yoy",
                        "public-order-rate-yoy",
                        "criminal-clearance-yoy",
                        "major-clearance",
                        "public-order-handled",
                        "satisfaction",
                        "awareness",
                        "support",
                        "cameras-added",
                        "guard-posts",
                        "patrol-teams",
                        "patrol-members");
        BOOK.indicators()
                .values()
                .forEach(i -> assertThat(BOOK.formula(i)).as(i.code()).isInstanceOf(Checked.Good.class));
    }

    private static <T> Map<String, T> shipped(Class<T> type, Function<T, String> code) {
        var shipped = new LinkedHashMap<String, T>();
        Shipped.read(type, code, JsonMapper.shared()).all().forEach(each -> shipped.put(code.apply(each), each));
        return shipped;
    }
}
