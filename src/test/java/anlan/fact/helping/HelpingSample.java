package anlan.fact.helping;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.ProblemSample;
import org.springframework.stereotype.Component;

/** A problem of the near township, whose areas nobody else chooses. */
@Component
class HelpingSample implements Sample {

    private final ProblemSample problem;

    HelpingSample(ProblemSample problem) {
        this.problem = problem;
    }

    @Override
    public Kept fill(Filled.District district) {
        return problem.fill(district);
    }
}
