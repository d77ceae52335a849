package anlan.promise.target;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Chance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void the_parts_add_up_to_the_whole(Chance chance) {
        var whole = chance.from(0, 1_000_000);
        var weights = chance.many(1, 200, 0, 3_000_000_000L);
        var parts = Spread.byWeight(number(whole), named(weights));
        assertThat(Spread.sum(parts.values())).isEqualByComparingTo(number(whole));
        assertThat(parts).hasSameSizeAs(weights);
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void no_part_is_a_whole_unit_from_its_quota(Chance chance) {
        var whole = chance.from(0, 100_000);
        var weights = chance.many(1, 50, 1, 2_000_000);
        var total = weights.stream().mapToLong(Long::longValue).sum();
        var named = named(weights);
        Spread.byWeight(number(whole), named).forEach((area, part) -> {
            var quota = (double) whole * named.get(area) / total;
            assertThat(Math.abs(part.doubleValue() - quota)).isLessThan(1.0);
        });
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void the_order_in_which_areas_come_makes_no_difference(Chance chance) {
        var whole = chance.from(0, 10_000);
        var named = named(chance.many(1, 60, 0, 20));
        var areas = new ArrayList<>(named.keySet());
        Collections.shuffle(areas, new Random(chance.from(0L, 1_000_000L)));
        Map<String, Long> shuffled = new LinkedHashMap<>();
        areas.forEach(a -> shuffled.put(a, named.get(a)));
        assertThat(Spread.byWeight(number(whole), shuffled)).isEqualTo(Spread.byWeight(number(whole), named));
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void an_area_with_more_people_never_gets_less(Chance chance) {
        var whole = chance.from(0, 10_000);
        var named = named(chance.many(2, 60, 0, 1_000));
        var parts = Spread.byWeight(number(whole), named);
        if (named.values().stream().anyMatch(w -> w > 0)) {
            named.forEach((a, more) -> named.forEach((b, less) -> {
                if (more > less) {
                    assertThat(parts.get(a)).isGreaterThanOrEqualTo(parts.get(b));
                }
            }));
        }
    }

    /** Worked by hand: quotas 4.5, 2.5, 1.25, 1.25, 0.5 of 10; two of the three halves are served, the larger areas first. */
    @Test
    void ten_cameras_over_five_areas() {
        var weights = new TreeMap<>(Map.of("a", 18L, "b", 10L, "c", 5L, "d", 5L, "e", 2L));
        assertThat(Spread.byWeight(number(10), weights))
                .isEqualTo(Map.of("a", number(5), "b", number(3), "c", number(1), "d", number(1), "e", number(0)));
    }

    @Test
    void evenly_the_odd_ones_go_to_the_first_codes() {
        assertThat(Spread.evenly(number(8), List.of("c", "a", "b")))
                .isEqualTo(Map.of("a", number(3), "b", number(3), "c", number(2)));
    }

    @Test
    void without_any_people_areas_count_alike() {
        assertThat(Spread.byWeight(number(4), Map.of("a", 0L, "b", 0L)))
                .isEqualTo(Map.of("a", number(2), "b", number(2)));
        assertThat(Spread.byWeight(number(4), Map.of())).isEmpty();
    }

    private static Map<String, Long> named(List<Long> weights) {
        var named = new TreeMap<String, Long>();
        for (var i = 0; i < weights.size(); i++) {
            named.put("%012d".formatted(i), weights.get(i));
        }
        return named;
    }
}
