package anlan.judgement.indicator;

import static anlan.judgement.indicator.Direction.DOWN;
import static anlan.judgement.indicator.Direction.UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # target, direction, value, complete, ended, months, gathers, gone, needed, verdict
            ,      DOWN, -0.20, 1,   8, 8, false, 1,    -0.1, UNSET
            ,      DOWN,      , 0,   0, 8, false, 0,    -0.1, UNSET
            -0.1,  DOWN,      , 1,   0, 8, false, 0,    -0.1, EARLY
            -0.1,  DOWN,      , 0.5, 0, 8, false, 0,    -0.1, EARLY
            -0.1,  DOWN, -0.50, 0.9, 8, 8, false, 1,    -0.1, UNKNOWN
            -0.1,  DOWN,  0.50, 0.9, 8, 8, false, 1,    -0.1, UNKNOWN
            -0.1,  DOWN,      , 1,   8, 8, false, 1,    -0.1, UNKNOWN
            -0.1,  DOWN, -0.20, 0.9, 3, 8, false, 0.4,  -0.1, UNKNOWN
            -0.1,  DOWN, -0.20, 1,   8, 8, false, 1,    -0.1, MET
            -0.1,  DOWN, -0.10, 1,   8, 8, false, 1,    -0.1, MET
            -0.1,  DOWN, -0.09999999999999998, 1, 8, 8, false, 1, -0.1, MET
            -0.1,  DOWN, -0.09, 1,   8, 8, false, 1,    -0.1, MISSED
            -0.1,  DOWN, -0.20, 1,   1, 8, false, 0.09, -0.1, EARLY
            -0.1,  DOWN, -0.20, 1,   3, 8, false, 0.4,  -0.1, ON_TRACK
            -0.1,  DOWN, -0.12, 1,   3, 8, false, 0.4,  -0.2, AT_RISK
            -0.1,  DOWN,  0.05, 1,   3, 8, false, 0.4,  -0.1, AT_RISK
            0.8,   UP,    0.80, 1,   1, 1, false, 1,     0.8, MET
            0.8,   UP,    0.79, 1,   1, 1, false, 1,     0.8, MISSED
            0.8,   UP,    0.90, 1,   4, 8, false, 0.5,   0.8, ON_TRACK
            0.8,   UP,    0.70, 1,   4, 8, false, 0.5,   0.8, AT_RISK
            400,   UP,    200,  1,   4, 8, true,  0.5,   200, ON_TRACK
            400,   UP,    199,  1,   4, 8, true,  0.5,   200, AT_RISK
            400,   UP,    400,  1,   2, 8, true,  0.25,  100, MET
            400,   UP,    400,  0.9, 2, 8, true,  0.25,  100, UNKNOWN
            400,   UP,    399,  1,   8, 8, true,  1,     400, MISSED
            20,    DOWN,  21,   1,   2, 8, true,  0.25,  5,   MISSED
            20,    DOWN,  6,    1,   2, 8, true,  0.25,  5,   AT_RISK
            20,    DOWN,  5,    1,   2, 8, true,  0.25,  5,   ON_TRACK
            """)
    void the_verdict_follows_from_where_the_promise_stands(
            @Nullable Double target,
            Direction direction,
            @Nullable Double value,
            double completeness,
            int ended,
            int months,
            boolean gathers,
            double gone,
            double needed,
            Verdict verdict) {
        var pace = new Pace(gone, needed, null, 0);
        var standing = new Standing(target, direction, value, completeness, ended, months, gathers, pace);
        assertThat(standing.verdict()).isEqualTo(verdict);
    }

    @Test
    void a_target_is_reached_in_spite_of_the_last_binary_digit() {
        assertThat(DOWN.reaches(0.9 / 1.0 - 1, -0.1)).isTrue();
        assertThat(UP.reaches(1.1 - 1, 0.1)).isTrue();
        assertThat(DOWN.reaches(-0.0999999, -0.1)).isFalse();
    }
}
