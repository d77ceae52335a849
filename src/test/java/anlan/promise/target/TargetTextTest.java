package anlan.promise.target;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Chance;
import anlan.promise.plan.Cadence;
import anlan.promise.plan.Comparison;
import anlan.promise.plan.Name;
import anlan.promise.plan.PlanFault;
import anlan.promise.plan.PlanIndicator;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FALLS_BY | 10 | -0.1",
                "FALLS_BY | 10% | -0.1",
                "FALLS_BY | １０％ | -0.1",
                "FALLS_BY | 10 % | -0.1",
                "FALLS_BY | 12.5 | -0.125",
                "FALLS_BY | 0 | 0",
                "RISES_BY | 120 | 1.2",
                "SHARE_AT_LEAST | 95.5% | 0.955",
                "SHARE_AT_LEAST | 100 | 1",
                "SHARE_AT_LEAST | 0.1 | 0.001",
                "COUNT_AT_LEAST | 20 | 20",
                "COUNT_AT_LEAST | ２０个 | 20",
                "COUNT_AT_LEAST | 1,200 | 1200",
                "COUNT_AT_LEAST | 12.0 | 12",
            })
    void figures_are_read_as_they_are_meant(Comparison comparison, String typed, BigDecimal value) {
        assertThat(TargetText.read(typed, indicator(comparison)))
                .isInstanceOfSatisfying(
                        TargetRead.Figure.class, f -> assertThat(f.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARE_AT_LEAST | 120% | TARGET_OVER_HUNDRED",
                "FALLS_BY | 101 | TARGET_OVER_HUNDRED",
                "RISES_BY | 1001 | TARGET_RISE_TOO_HIGH",
                "FALLS_BY | -10% | TARGET_NEGATIVE",
                "COUNT_AT_LEAST | -3 | TARGET_NEGATIVE",
                "COUNT_AT_LEAST | −3 | TARGET_NEGATIVE",
                "SHARE_AT_LEAST | 12,5 | TARGET_COMMA",
                "COUNT_AT_LEAST | 12,5 | TARGET_COMMA",
                "SHARE_AT_LEAST | NaN | TARGET_NOT_NUMBER",
                "COUNT_AT_LEAST | Infinity | TARGET_NOT_NUMBER",
                "COUNT_AT_LEAST | 1e3 | TARGET_NOT_NUMBER",
                "COUNT_AT_LEAST | 0x10 | TARGET_NOT_NUMBER",
                "COUNT_AT_LEAST | 十 | TARGET_NOT_NUMBER",
                "COUNT_AT_LEAST | 1.5 | TARGET_NOT_WHOLE",
                "COUNT_AT_LEAST | 20% | TARGET_NOT_SHARE",
                "COUNT_AT_LEAST | 1000001 | TARGET_TOO_MANY",
                "SHARE_AT_LEAST | 95.555 | TARGET_TOO_FINE",
            })
    void a_figure_that_cannot_be_meant_is_told_why(Comparison comparison, String typed, PlanFault fault) {
        assertThat(TargetText.read(typed, indicator(comparison))).isEqualTo(new TargetRead.Bad(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "XX", "xx", "XX%", "ＸＸ％"})
    void an_open_figure_stays_open(String typed) {
        for (var comparison : Comparison.values()) {
            assertThat(TargetText.read(typed, indicator(comparison))).isEqualTo(new TargetRead.Unset());
        }
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void what_is_shown_can_be_typed_again(Chance chance) {
        var comparison = chance.of(Comparison.values());
        var typed = chance.from(0, 10_000);
        var value = comparison.counts() ? BigDecimal.valueOf(typed) : BigDecimal.valueOf(typed, 4);
        var signed = comparison.down() ? value.negate() : value;
        assertThat(TargetText.read(comparison.written(signed), indicator(comparison)))
                .isInstanceOfSatisfying(
                        TargetRead.Figure.class, f -> assertThat(f.value()).isEqualByComparingTo(signed));
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void nothing_typed_is_ever_taken_for_a_share_above_all(Chance chance) {
        if (TargetText.read(chance.text(), indicator(Comparison.SHARE_AT_LEAST)) instanceof TargetRead.Figure figure) {
            assertThat(figure.value()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    private static PlanIndicator indicator(Comparison comparison) {
        return new PlanIndicator(
                "x", "o", new Name("指标", "indicator"), new Name("个", "pieces"), comparison, Cadence.MONTH);
    }
}
