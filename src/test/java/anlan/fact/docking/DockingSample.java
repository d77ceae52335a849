package anlan.fact.docking;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.ProblemSample;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DockingSample implements Sample {

    private final ProblemSample problem;

    DockingSample(ProblemSample problem) {
        this.problem = problem;
    }

    @Override
    public Kept fill(Filled.District district) {
        var kept = problem.fill(district);
        var names = new HashMap<>(kept.names());
        names.put("step", List.of("acceptance", "claim"));
        return new Kept(names, kept.closed(), kept.hidden(), kept.ofUnit());
    }
}
