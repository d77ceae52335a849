package anlan.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.Chance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFormTest {

    private static ReportForm form(int each, int due) {
        return new ReportForm(1, "x", each, due, YearMonth.of(2025, 7), null, List.of(), List.of());
    }

    @Test
    void a_quarter_is_due_in_the_month_after_it() {
        var span = form(3, 10).span(YearMonth.of(2025, 7));
        assertThat(span.to()).isEqualTo(YearMonth.of(2025, 9));
        assertThat(span.due()).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(span.over(LocalDate.of(2025, 9, 30))).isFalse();
        assertThat(span.over(LocalDate.of(2025, 10, 1))).isTrue();
    }

    @Test
    void in_a_shorter_month_it_is_due_on_the_last_day() {
        assertThat(form(1, 31).span(YearMonth.of(2026, 1)).due()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void periods_begin_where_the_form_began() {
        var form = form(3, 10);
        assertThat(form.begins(YearMonth.of(2025, 10))).isTrue();
        assertThat(form.begins(YearMonth.of(2025, 11))).isFalse();
        assertThat(form.begins(YearMonth.of(2025, 4))).isFalse();
        assertThat(form.over(LocalDate.of(2026, 1, 1), 12))
                .extracting(ReportForm.Span::from)
                .containsExactly(YearMonth.of(2025, 10), YearMonth.of(2025, 7));
        assertThat(form.over(LocalDate.of(2025, 6, 1), 12)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("anlan.Chance#tries")
    void the_running_period_holds_the_day(Chance chance) {
        var day = LocalDate.of(2025, 7, 1).plusDays(chance.from(0, 2000));
        for (var each : List.of(1, 3, 6, 12)) {
            var span = form(each, 10).running(day);
            assertThat(span).isNotNull();
            assertThat(day).isBetween(span.from().atDay(1), span.to().atEndOfMonth());
        }
    }
}
