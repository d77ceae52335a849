package anlan.fact.ledger;

import anlan.Filled;
import anlan.Sample;
import anlan.fact.problem.ProblemSample;
import org.springframework.stereotype.Component;

@Component
class LedgerSample implements Sample {

    private final ProblemSample problem;

    LedgerSample(ProblemSample problem) {
        this.problem = problem;
    }

    @Override
    public Kept fill(Filled.District district) {
        return problem.fill(district);
    }
}
