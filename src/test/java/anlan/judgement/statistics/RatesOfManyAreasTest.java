package anlan.judgement.statistics;

import static anlan.judgement.statistics.Reference.agrees;
import static anlan.judgement.statistics.Reference.agreesToTwelveDecimals;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatesOfManyAreasTest {

    @Test
    void shrunken_rates_are_those_computed_elsewhere() {
        var ours =
                EmpiricalBayes.of(Reference.column("nc_sids.csv", "SID74"), Reference.column("nc_sids.csv", "BIR74"));
        double[] theirs = Reference.column("nc_sids_local_reference.csv", "EBest_est");
        for (int i = 0; i < theirs.length; i++) {
            agrees(ours.rate().get(i), theirs[i]);
        }
        var parameters = Reference.result("EBest.nc.params");
        agreesToTwelveDecimals(ours.a(), parameters.get("a"));
        agreesToTwelveDecimals(ours.b(), parameters.get("b"));
    }

    @Test
    void so_are_those_against_expected_counts_and_those_of_the_later_years() {
        var ours =
                EmpiricalBayes.of(Reference.column("scotlip.csv", "CANCER"), Reference.column("scotlip.csv", "CEXP"));
        var theirs = Reference.result("scotlip.EBest");
        agreesToTwelveDecimals(ours.a(), theirs.get("params").get("a"));
        for (int i = 0; i < ours.rate().size(); i++) {
            agreesToTwelveDecimals(ours.rate().get(i), theirs.get("est").get(i));
        }
        var later =
                EmpiricalBayes.of(Reference.column("nc_sids.csv", "SID79"), Reference.column("nc_sids.csv", "BIR79"));
        double[] est = Reference.column("nc_sids_local_reference.csv", "EBest79_est");
        for (int i = 0; i < est.length; i++) {
            agrees(later.rate().get(i), est[i]);
        }
    }

    @Test
    void no_events_at_all_leave_every_rate_at_zero() {
        assertThat(EmpiricalBayes.of(new double[] {0, 0}, new double[] {10, 20}).rate())
                .containsExactly(0.0, 0.0);
    }

    @Test
    void adjusted_p_values_are_those_computed_elsewhere() {
        double[] ours = FalseDiscovery.adjust(Reference.column("p_adjust_reference.csv", "p"));
        double[] theirs = Reference.column("p_adjust_reference.csv", "BH");
        for (int i = 0; i < theirs.length; i++) {
            agrees(ours[i], theirs[i]);
        }
    }
}
