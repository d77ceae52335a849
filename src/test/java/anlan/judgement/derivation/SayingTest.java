package anlan.judgement.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.judgement.indicator.Direction;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Pace;
import anlan.judgement.indicator.Reason;
import anlan.judgement.indicator.Value;
import anlan.judgement.indicator.Verdict;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@AnlanTest
class SayingTest {

    private static final Period PHASE = Period.parse("2025-11/2026-06").orElseThrow();

    @Autowired
    private Saying saying;

    @BeforeEach
    void in_chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_change_has_its_sign_a_share_one_decimal_and_a_count_its_thousands() {
        assertThat(saying.value(change(-0.123, null))).isEqualTo("−12.3%");
        assertThat(saying.interval(change(0.05, null))).isEqualTo("（−5.0% 至 +15.0%）");
        assertThat(saying.target(change(0, null), -0.1, "")).isEqualTo("下降10.0%以上");
        assertThat(saying.value(level(Indicator.Unit.FRACTION, 0.9, null))).isEqualTo("90.0%");
        assertThat(saying.value(level(Indicator.Unit.COUNT, 1234, null))).isEqualTo("1,234");
        assertThat(saying.target(level(Indicator.Unit.COUNT, 1, null), 400.0, "个"))
                .isEqualTo("达到400个以上");
        assertThat(saying.target(change(0, null), null, "")).isEqualTo("目标值未设（XX）");
    }

    @Test
    void a_level_has_to_be_there_at_the_end_and_a_sum_grows_towards_it() {
        var share = level(Indicator.Unit.FRACTION, 0.85, new Pace(0.5, 0.9, 0.9, 0));
        assertThat(saying.why(share, "")).containsExactly("要如期达到目标，期末须达到90.0%以上。");
        var sum = level(Indicator.Unit.COUNT, 150, new Pace(0.5, 450, 750.0, 0));
        assertThat(saying.why(sum, "个")).first().asString().contains("按各月均等", "应达到 450个", "还须完成 750个");
    }

    @Test
    void a_change_says_what_the_season_asks_for() {
        assertThat(saying.why(change(0.02, new Pace(0.4, -0.05, -0.2, 3)), ""))
                .first()
                .asString()
                .contains("按前 3 年的季节分布（已过月份通常占全期 40.0%）", "下降5.0%以上", "下降20.0%以上");
    }

    @Test
    void missing_months_are_said_as_spans_and_those_of_the_year_before_by_themselves() {
        var value = value(
                Indicator.Unit.FRACTION,
                0.1,
                null,
                true,
                List.of("2025-11", "2024-11", "2025-12", "2026-02").stream()
                        .map(m -> new Reason(Reason.What.MISSING, m))
                        .toList());
        assertThat(saying.why(value, ""))
                .containsExactly("缺 2025年11月至2025年12月、2026年2月、2024年11月 的数据，未计入（应有数据到位 75.0%）；补齐之前不作判断。");
    }

    private static Value change(double number, @Nullable Pace pace) {
        return value(Indicator.Unit.FRACTION, number, pace, true, List.of());
    }

    private static Value level(Indicator.Unit unit, double number, @Nullable Pace pace) {
        return value(unit, number, pace, false, List.of());
    }

    private static Value value(
            Indicator.Unit unit, double number, @Nullable Pace pace, boolean yearOnYear, List<Reason> reasons) {
        return new Value(
                "some",
                "999901000000",
                PHASE,
                Instant.EPOCH,
                number,
                unit,
                number - 0.1,
                number + 0.1,
                0.95,
                Map.of(),
                yearOnYear ? new Value.Base(PHASE.yearEarlier(), 1.0, Map.of()) : null,
                pace == null ? null : 0.9,
                yearOnYear ? Direction.DOWN : Direction.UP,
                pace == null ? Verdict.UNKNOWN : Verdict.AT_RISK,
                0.75,
                reasons,
                YearMonth.of(2026, 2),
                pace);
    }
}
