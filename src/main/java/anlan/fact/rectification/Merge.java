package anlan.fact.rectification;

import anlan.fact.problem.Ended;
import anlan.fact.problem.Move;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Said;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was written down twice goes on as one; and is parted again where it was another after all. */
@UseCase
class Merge {

    private final Moving moving;
    private final Problems problems;
    private final ProblemBook book;

    Merge(Moving moving, Problems problems, ProblemBook book) {
        this.moving = moving;
        this.problems = problems;
        this.book = book;
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/problems/{id}/merging")
    ModelAndView merge(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        var other = NumberTyped.read(said.otherNumber()).flatMap(problems::byNumber);
        takeTurns(id, other.orElse(id));
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_SETTLE,
                "merge",
                said,
                (problem, hand, brought, refusals) -> other.flatMap(o -> problems.find(o, viewer))
                        .map(o -> problem.mergeInto(o, said.words()))
                        .orElseGet(() -> Move.no("other", ProblemFault.OTHER_UNKNOWN)));
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/problems/{id}/parting")
    ModelAndView part(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        takeTurns(
                id,
                problems.load(id)
                        .map(p -> p instanceof Ended.Merged m ? m.into() : id)
                        .orElse(id));
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_SETTLE,
                "part",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Ended.Merged m ? m.part(said.words()) : Moving.notNow());
    }

    /** Of both, the lower first, so that two who merge them into each other at once do not wait for each other. */
    private void takeTurns(long one, long other) {
        book.takeTurn(Math.min(one, other));
        book.takeTurn(Math.max(one, other));
    }
}
