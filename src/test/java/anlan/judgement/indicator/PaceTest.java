package anlan.judgement.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.judgement.measure.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaceTest {

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
