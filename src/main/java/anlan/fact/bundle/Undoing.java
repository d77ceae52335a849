package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Act;
import anlan.fact.problem.Move;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import org.springframework.stereotype.Component;

/** Asks each of many problems whether what was done to it can still be taken back; nothing is done yet. */
@Component
class Undoing {

    private final Problems problems;
    private final Words words;

    Undoing(Problems problems, Words words) {
        this.problems = problems;
        this.words = words;
    }

    Plan of(Problem problem, BundleBook.Line line, Viewer viewer) {
        var why = words.say("bundle.undone-because");
        if (line.act() != null) {
            return switch (problem.undo(line.act(), why)) {
                case Act.Step step -> new Plan.Step(step);
                case Move.No no -> new Plan.No(no.why());
            };
        }
        var now = problem.kept().account();
        return line.account() != null
                        && now.version() == line.account()
                        && problem.state().open()
                ? new Plan.Mend(before(problem.kept(), why, viewer))
                : new Plan.No(new Refused(BundleFault.CANNOT_BE_UNDONE, ""));
    }

    /** As severe as it was said to be before. */
    private Account before(Problem.Kept kept, String why, Viewer viewer) {
        var before = problems.accounts(kept.id()).get(1);
        return Plans.graded(kept.account(), before.severity(), why, viewer);
    }
}
