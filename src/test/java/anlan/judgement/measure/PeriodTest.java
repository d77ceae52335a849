package anlan.judgement.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
