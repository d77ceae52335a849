package anlan.fact.problem;

import anlan.ground.access.Viewer;
import anlan.ground.attachment.Witness;
import org.springframework.stereotype.Component;

/** Whoever sees a problem sees what shows it. */
@Component
class ProblemWitness implements Witness {

    private final Problems problems;

    ProblemWitness(Problems problems) {
        this.problems = problems;
    }

    @Override
    public String room() {
        return "problem";
    }

    @Override
    public boolean maySee(Viewer viewer, String record) {
        return problems.seesIn(Long.parseLong(record.substring(record.indexOf('/') + 1)), viewer);
    }
}
