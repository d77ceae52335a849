package anlan.fact.bundle;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.ProblemSample;
import anlan.ground.access.Scope;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the coordinator did to many at once: nobody else's to look at or to take back. */
@Component
class BundleSample implements Sample {

    private final ProblemSample problem;
    private final BundleBook bundles;

    BundleSample(ProblemSample problem, BundleBook bundles) {
        this.problem = problem;
        this.bundles = bundles;
    }

    @Override
    public Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var one = Long.valueOf(
                problem.fill(district).names().getOrDefault("id", List.of()).getFirst());
        var path = Scope.as(
                lin,
                "test",
                () -> bundles.keep(
                        new Bundle(List.of(one), "withdraw", null, null, null, null, "样本批量理由"),
                        List.of(new BundleBook.Line(one, 1, null)),
                        lin));
        return new Kept(
                Map.of("id", List.of(path.substring(path.lastIndexOf('/') + 1))),
                List.of(path),
                List.of("样本批量理由"),
                true);
    }
}
