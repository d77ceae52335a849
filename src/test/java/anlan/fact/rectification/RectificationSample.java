package anlan.fact.rectification;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.ProblemSample;
import org.springframework.stereotype.Component;

@Component
class RectificationSample implements Sample {

    private final ProblemSample problem;

    RectificationSample(ProblemSample problem) {
        this.problem = problem;
    }

    @Override
    public Kept fill(Filled.District district) {
        return problem.fill(district);
    }
}
