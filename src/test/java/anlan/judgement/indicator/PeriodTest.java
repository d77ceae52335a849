package anlan.judgement.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Test
    void a_month_and_two_months_are_read_both_ends_inclusive() {
        assertThat(Period.parse("2026-01").orElseThrow().months()).isEqualTo(1);
        Period phase = Period.parse("2025-11/2026-06").orElseThrow();
        assertThat(phase.months()).isEqualTo(8);
        assertThat(phase.yearEarlier().text()).isEqualTo("2024-11/2025-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-1", "2026-06/2025-11", "2026-01/", "1990-01/2026-01", "二月"})
    void anything_else_is_no_period(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void a_month_has_ended_when_the_next_has_begun() {
        Period phase = Period.parse("2025-11/2026-06").orElseThrow();
        assertThat(phase.ended(LocalDate.of(2025, 11, 30))).isZero();
        assertThat(phase.ended(LocalDate.of(2025, 12, 1))).isEqualTo(1);
        assertThat(phase.ended(LocalDate.of(2027, 1, 1))).isEqualTo(8);
    }

    @Test
    void the_season_is_the_mean_of_earlier_years_and_missing_months_are_not_zero() {
        Map<YearMonth, Double> earlier = new HashMap<>();
        for (int i = 0; i < 24; i++) {
            earlier.put(YearMonth.of(2023, 7).plusMonths(i), i % 12 == 0 ? 40.0 : 20.0);
        }
        earlier.remove(YearMonth.of(2024, 7));
        Season season = Season.of(earlier);
        assertThat(season.years()).isEqualTo(1);
        assertThat(season.gone(Period.parse("2025-07/2025-08").orElseThrow(), 1))
                .isEqualTo(40.0 / 60);
    }

    @Test
    void without_a_whole_year_before_months_count_alike() {
        Season season = Season.of(Map.of(YearMonth.of(2025, 1), 5.0));
        assertThat(season.years()).isZero();
        assertThat(season.gone(Period.parse("2025-11/2026-06").orElseThrow(), 2))
                .isEqualTo(0.25);
    }

    @Test
    void the_rest_must_make_up_for_what_was_missed() {
        // 100 a month last year over four months, to fall by a tenth; two months at 100 leave 160 for the other two.
        Pace pace = Pace.change(0.5, -0.1, 200, 400, 0, 1);
        assertThat(pace.neededByNow()).isEqualTo(-0.1, within(1e-12));
        assertThat(pace.neededFromNow()).isEqualTo(-0.2, within(1e-12));
        // A season that puts less into the first half asks for more of a fall there.
        assertThat(Pace.change(0.4, -0.1, 200, 400, 0, 3).neededByNow()).isEqualTo(-0.28, within(1e-12));
        assertThat(Pace.change(1, -0.1, 400, 400, 0, 1).neededFromNow()).isNull();
    }
}
