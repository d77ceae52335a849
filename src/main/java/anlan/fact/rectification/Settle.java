package anlan.fact.rectification;

import anlan.fact.problem.Checking;
import anlan.fact.problem.Ended;
import anlan.fact.problem.Said;
import anlan.fact.problem.Terms;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ended otherwise than by being mended; and taken up again by whomever it concerns. */
@UseCase
class Settle {

    private final Moving moving;
    private final Terms terms;

    Settle(Moving moving, Terms terms) {
        this.moving = moving;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/problems/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_SETTLE,
                "withdraw",
                said,
                (problem, hand, brought, refusals) -> problem.withdraw(said.words()));
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/problems/{id}/closing-unfixed")
    ModelAndView closeUnfixed(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_SETTLE,
                "close-unfixed",
                said,
                (problem, hand, brought, refusals) -> problem.closeUnfixed(hand, said.words()));
    }

    @May(Right.PROBLEMS_SEE)
    @PostMapping("/problems/{id}/reopening")
    ModelAndView reopen(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.PROBLEMS_SEE, "reopen", said, (problem, hand, brought, refusals) -> {
            var until = terms.until(Terms.Step.MEASURE);
            return switch (problem) {
                case Checking.Closed c -> c.reopen(said.words(), until);
                case Ended e -> e.reopen(said.words(), until);
                default -> Moving.notNow();
            };
        });
    }
}
