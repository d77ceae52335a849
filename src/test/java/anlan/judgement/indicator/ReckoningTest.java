package anlan.judgement.indicator;

import static anlan.judgement.indicator.ShippedTest.BOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.ground.extent.Compositions;
import anlan.ground.extent.Inhabitants;
import anlan.judgement.formula.Checked;
import anlan.judgement.formula.Formula;
import anlan.judgement.measure.Numbers;
import anlan.judgement.measure.Period;
import anlan.judgement.statistics.Interval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final String TOWN = "town";
    private static final Period PHASE = Period.parse("2025-11/2026-06").orElseThrow();

    private final Numbers numbers = new Numbers(List.of(TOWN), YearMonth.of(2022, 11), YearMonth.of(2026, 12));

    ReckoningTest() {
        BOOK.measures().keySet().forEach(m -> numbers.fill(m, 0));
        numbers.fill("residents", 50_000);
    }

    @Test
    void a_rate_is_held_against_the_same_months_a_year_earlier_with_an_exact_interval() {
        each("theft", "2024-11/2025-06", 100);
        each("theft", "2025-11/2026-06", 80);
        Value value = reckon("theft-rate-yoy", PHASE, "2026-07-01", -0.1);
        assertThat(value.value()).isCloseTo(-0.2, within(1e-12));
        var exact = Interval.ofRateRatio(640, 50_000, 800, 50_000);
        assertThat(value.lower()).isEqualTo(exact.lower() - 1);
        assertThat(value.upper()).isEqualTo(exact.upper() - 1);
        assertThat(value.measures()).containsEntry("theft", 640.0).containsEntry("residents", 50_000.0);
        assertThat(value.base().value()).isCloseTo(160, within(1e-9));
        assertThat(value.base().period().text()).isEqualTo("2024-11/2025-06");
        assertThat(value.verdict()).isEqualTo(Verdict.MET);
        assertThat(value.reasons()).extracting(Reason::code).containsExactly("interval:conditional-exact");
        assertThat(value.completeness()).isEqualTo(1);
    }

    @Test
    void a_change_that_could_be_chance_is_met_within_noise() {
        each("theft", "2025-01", 20);
        each("theft", "2026-01", 15);
        Value value = reckon("theft-rate-yoy", Period.of(YearMonth.of(2026, 1)), "2026-07-01", -0.1);
        assertThat(value.verdict()).isEqualTo(Verdict.MET);
        assertThat(value.has(Reason.What.WITHIN_NOISE)).isTrue();
    }

    @Test
    void a_missing_month_makes_it_unknown_and_is_left_out_on_both_sides() {
        each("theft", "2024-11/2025-06", 100);
        each("theft", "2025-11/2026-06", 50);
        each("theft", "2026-01", Numbers.MISSING);
        Value value = reckon("theft-rate-yoy", PHASE, "2026-07-01", -0.1);
        assertThat(value.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(value.value()).isEqualTo(-0.5);
        assertThat(value.base().measures()).containsEntry("theft", 700.0);
        assertThat(value.completeness()).isEqualTo(15.0 / 16);
        assertThat(value.reasons()).extracting(Reason::code).contains("missing:2026-01");
        Value month = reckon("theft-rate-yoy", Period.of(YearMonth.of(2026, 1)), "2026-07-01", -0.1);
        assertThat(month.value()).isNull();
        assertThat(month.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(month.completeness()).isEqualTo(0.5);
    }

    @Test
    void a_source_that_does_not_say_what_was_cleared_makes_it_unknown_and_neither_met_nor_missed() {
        each("public_order", "2025-11/2026-06", 100);
        each("public_order_handled", "2025-11/2026-06", 95);
        each("public_order_handled", "2026-02", Numbers.UNTOLD);
        Value phase = reckon("public-order-handled", PHASE, "2026-07-01", 0.9);
        assertThat(phase.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(phase.value()).isEqualTo(0.95);
        assertThat(phase.completeness()).isEqualTo(7.0 / 8);
        assertThat(phase.reasons()).extracting(Reason::code).contains("outcome_untold:2026-02");
        Value month = reckon("public-order-handled", Period.of(YearMonth.of(2026, 2)), "2026-07-01", 0.9);
        assertThat(month.value()).isNull();
        assertThat(month.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(month.reasons()).extracting(Reason::code).containsExactly("outcome_untold:2026-02");
    }

    @Test
    void a_base_of_zero_or_without_data_gives_no_value_and_says_which() {
        each("robbery", "2026-01", 3);
        Value zero = reckon("robbery-rate-yoy", Period.of(YearMonth.of(2026, 1)), "2026-07-01", -0.1);
        assertThat(zero.value()).isNull();
        assertThat(zero.upper()).isNull();
        assertThat(zero.reasons()).extracting(Reason::code).containsExactly("base_zero");
        assertThat(zero.verdict()).isEqualTo(Verdict.UNKNOWN);
        each("robbery", "2025-01", Numbers.MISSING);
        Value none = reckon("robbery-rate-yoy", Period.of(YearMonth.of(2026, 1)), "2026-07-01", -0.1);
        assertThat(none.reasons()).extracting(Reason::code).containsExactly("missing:2025-01", "base_missing");
        Value before = reckon("robbery-rate-yoy", Period.of(YearMonth.of(2022, 12)), "2026-07-01", -0.1);
        assertThat(before.reasons()).extracting(Reason::code).contains("base_missing");
    }

    @Test
    void a_share_of_nothing_divides_by_zero_and_people_may_be_unknown() {
        Value share = reckon("major-clearance", Period.of(YearMonth.of(2026, 1)), "2026-07-01", 0.9);
        assertThat(share.value()).isNull();
        assertThat(share.reasons()).extracting(Reason::code).containsExactly("division_by_zero");
        numbers.fill("residents", Numbers.MISSING);
        Value rate = reckon("theft-rate-yoy", Period.of(YearMonth.of(2026, 1)), "2026-07-01", -0.1);
        assertThat(rate.reasons()).extracting(Reason::code).containsExactly("no_residents");
        assertThat(rate.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_running_phase_counts_the_months_that_have_ended_and_knows_what_the_rest_must_do() {
        each("theft", "2024-11/2025-06", 100);
        each("theft", "2025-11/2026-06", 95);
        Value value = reckon("theft-rate-yoy", PHASE, "2026-03-15", -0.1);
        assertThat(value.through()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(value.measures()).containsEntry("theft", 380.0);
        assertThat(value.value()).isCloseTo(-0.05, within(1e-12));
        assertThat(value.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(value.pace().neededFromNow()).isCloseTo(-0.15, within(1e-12));
        assertThat(reckon("theft-rate-yoy", PHASE, "2025-11-20", -0.1).verdict())
                .isEqualTo(Verdict.EARLY);
        assertThat(reckon("theft-rate-yoy", PHASE, "2026-03-15", null).verdict())
                .isEqualTo(Verdict.UNSET);
    }

    @Test
    void a_sum_grows_towards_its_target_and_a_month_takes_its_share_of_it() {
        each("cameras", "2025-11/2026-06", 50);
        assertThat(reckon("cameras-added", PHASE, "2026-03-15", 400.0).verdict())
                .isEqualTo(Verdict.ON_TRACK);
        assertThat(reckon("cameras-added", PHASE, "2026-03-15", 480.0).verdict())
                .isEqualTo(Verdict.AT_RISK);
        assertThat(reckon("cameras-added", PHASE, "2026-03-15", 200.0).verdict())
                .isEqualTo(Verdict.MET);
        Value month = reckon("cameras-added", Period.of(YearMonth.of(2026, 1)), "2026-03-15", 480.0);
        assertThat(month.target()).isEqualTo(60);
        assertThat(month.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(month.has(Reason.What.TARGET_SHARED)).isTrue();
    }

    @Test
    void a_reported_share_is_the_latest_and_early_while_none_was_due() {
        each("satisfied", "2025-11/2026-06", Numbers.NOT_DUE);
        each("satisfied_asked", "2025-11/2026-06", Numbers.NOT_DUE);
        assertThat(reckon("satisfaction", PHASE, "2026-03-15", 0.9).verdict()).isEqualTo(Verdict.EARLY);
        each("satisfied", "2026-01", 93);
        each("satisfied_asked", "2026-01", 100);
        Value value = reckon("satisfaction", PHASE, "2026-03-15", 0.9);
        assertThat(value.value()).isEqualTo(0.93);
        assertThat(value.lower()).isEqualTo(Interval.ofShare(93, 100).lower());
        assertThat(value.verdict()).isEqualTo(Verdict.ON_TRACK);
        each("satisfied_asked", "2026-02", Numbers.MISSING);
        assertThat(reckon("satisfaction", PHASE, "2026-03-15", 0.9).verdict()).isEqualTo(Verdict.UNKNOWN);
        Value nothing = reckon("satisfaction", Period.of(YearMonth.of(2025, 12)), "2026-03-15", 0.9);
        assertThat(nothing.reasons()).extracting(Reason::code).containsExactly("nothing_due");
        assertThat(nothing.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void fifteen_indicators_in_three_hundred_areas_over_eighteen_months_take_well_under_a_second() {
        var areas =
                java.util.stream.IntStream.range(0, 300).mapToObj(i -> "a" + i).toList();
        var many = new Numbers(areas, YearMonth.of(2022, 1), YearMonth.of(2026, 6));
        var random = new java.util.Random(7);
        BOOK.measures().keySet().forEach(m -> many.fill(m, 1));
        many.fill("residents", 9_000);
        for (String area : areas) {
            for (int m = 0; m < 54; m++) {
                for (String measure : List.of("criminal", "theft", "robbery", "fraud", "public_order")) {
                    many.put(measure, area, many.month(m), random.nextInt(60));
                }
            }
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 4; round++) {
            long begun = cpu();
            long values = 0;
            for (Indicator indicator : BOOK.indicators().values()) {
                var reckoning = reckoning(indicator, many, "2026-07-15", -0.1);
                for (String area : areas) {
                    for (int m = 0; m < 18; m++) {
                        values += reckoning
                                                .value(
                                                        area,
                                                        Period.of(YearMonth.of(2025, 1)
                                                                .plusMonths(m)))
                                                .completeness()
                                        > 0
                                ? 1
                                : 0;
                    }
                }
            }
            assertThat(values).isEqualTo(81_000);
            best = Math.min(best, cpu() - begun);
        }
        assertThat(best / 1_000_000).as("ms of one core").isLessThan(1_000);
    }

    /** Not the time on the wall: other tests may be running. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void each(String measure, String period, double number) {
        Period months = Period.parse(period).orElseThrow();
        for (int i = 0; i < months.months(); i++) {
            numbers.put(measure, TOWN, months.from().plusMonths(i), number);
        }
    }

    private Value reckon(String code, Period period, String day, @Nullable Double target) {
        return reckoning(BOOK.indicator(code).orElseThrow(), numbers, day, target)
                .value(TOWN, period);
    }

    private static Reckoning reckoning(Indicator indicator, Numbers numbers, String day, @Nullable Double target) {
        LocalDate today = LocalDate.parse(day);
        var question = new Reckoning.Question(
                numbers,
                new Extents(numbers, Compositions.NONE, Inhabitants.NONE),
                (i, a, p) -> target == null ? null : new Promise(target, PHASE.months()),
                today.atStartOfDay().toInstant(ZoneOffset.UTC),
                today);
        Formula formula = ((Checked.Good) BOOK.formula(indicator)).formula();
        return new Reckoning(indicator, formula, BOOK.measures(), Season.even(), question);
    }
}
