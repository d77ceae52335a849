package anlan.judgement.statistics;

import static anlan.judgement.statistics.Reference.agrees;
import static anlan.judgement.statistics.Reference.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    @Test
    void shares_and_counts_have_the_limits_computed_elsewhere() {
        var rows = Reference.rows("proportion_poisson_ci_reference.csv");
        assertThat(rows).hasSize(7);
        for (var row : rows) {
            var share = new Share((long) number(row, "x"), (long) number(row, "n"));
            agrees(share.clopperPearson().lower(), number(row, "cp_lo"));
            agrees(share.clopperPearson().upper(), number(row, "cp_hi"));
            agrees(share.wilson().lower(), number(row, "wilson_lo"));
            agrees(share.wilson().upper(), number(row, "wilson_hi"));
            agrees(new PoissonCount(share.x()).interval().lower(), number(row, "pois_lo"));
            agrees(new PoissonCount(share.x()).interval().upper(), number(row, "pois_hi"));
        }
    }

    @Test
    void ratios_of_rates_have_the_limits_and_p_computed_elsewhere() {
        var rows = Reference.rows("rate_ratio_reference.csv");
        assertThat(rows).hasSize(4);
        for (var row : rows) {
            var estimate = new RateRatio(
                            (long) number(row, "x1"), number(row, "T1"), (long) number(row, "x2"), number(row, "T2"))
                    .estimate();
            agrees(estimate.estimate(), number(row, "rate_ratio"));
            agrees(estimate.lower(), number(row, "lo"));
            agrees(estimate.upper(), number(row, "hi"));
            agrees(estimate.p(), number(row, "p"));
        }
    }

    @Test
    void a_ratio_of_shares_has_the_limits_computed_elsewhere() {
        // scipy.stats.contingency.relative_risk(exposed, total, control, total).confidence_interval(0.95)
        var interval = new ShareRatio(new Share(27, 122), new Share(44, 487)).interval();
        agrees(interval.lower(), 1.5836990926700116);
        agrees(interval.upper(), 3.7886786315466354);
    }

    @Test
    void a_base_of_zero_gives_no_number_and_never_infinity() {
        var up = new RateRatio(3, 100, 0, 100).estimate();
        assertThat(up.estimate()).isNull();
        assertThat(up.upper()).isNull();
        assertThat(up.lower()).isPositive();
        assertThat(new RateRatio(0, 1, 0, 1).estimate()).isEqualTo(new Estimate(null, null, null, null, null));
        assertThat(new Share(0, 0).estimate().estimate()).isNull();
        assertThat(new ShareRatio(new Share(1, 2), new Share(0, 5)).ratio()).isNull();
    }

    @Test
    void a_quantile_put_back_gives_its_probability_for_counts_of_any_size() {
        for (double a : new double[] {1, 2, 3.5, 40, 999, 25_000}) {
            for (double b : new double[] {1, 2, 7, 300, 60_000}) {
                for (double p : new double[] {1e-6, 0.025, 0.5, 0.975}) {
                    assertThat(Beta.regularizedBeta(Quantile.beta(p, a, b), a, b))
                            .isCloseTo(p, withPercentage(1e-7));
                }
            }
            for (double p : new double[] {0.025, 0.975}) {
                assertThat(Gamma.regularizedGammaP(a, Quantile.gamma(p, a))).isCloseTo(p, withPercentage(1e-7));
            }
        }
    }
}
