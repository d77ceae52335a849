package anlan.fact.rectification;

import anlan.fact.problem.Checking;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Said;
import anlan.fact.problem.Terms;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is claimed is verified by somebody else; later a third looks back. */
@UseCase
class Verify {

    private final Moving moving;
    private final Terms terms;
    private final OfficeClock clock;

    Verify(Moving moving, Terms terms, OfficeClock clock) {
        this.moving = moving;
        this.terms = terms;
        this.clock = clock;
    }

    @May(Right.PROBLEMS_VERIFY)
    @PostMapping("/problems/{id}/verification")
    ModelAndView verify(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_VERIFY,
                "verify",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Checking.Claimed c && Powers.verifies(viewer, c)
                                ? c.verify(hand, said.words(), terms.until(Terms.Step.LOOK_BACK))
                                : Moving.notNow());
    }

    @May(Right.PROBLEMS_VERIFY)
    @PostMapping("/problems/{id}/rejection")
    ModelAndView notVerify(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_VERIFY,
                "not-verify",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Checking.Claimed c && Powers.verifies(viewer, c)
                                ? c.notVerify(hand, said.words())
                                : Moving.notNow());
    }

    @May(Right.PROBLEMS_LOOK_BACK)
    @PostMapping("/problems/{id}/look-back")
    ModelAndView hold(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_LOOK_BACK,
                "hold",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Checking.Closed c
                        ? c.hold(hand, said.words(), clock.today())
                        : Moving.notNow());
    }

    @May(Right.PROBLEMS_LOOK_BACK)
    @PostMapping("/problems/{id}/recurrence")
    ModelAndView recur(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_LOOK_BACK,
                "recur",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Checking.Closed c
                        ? c.recur(hand, said.words(), clock.today(), terms.until(Terms.Step.MEASURE))
                        : Moving.notNow());
    }
}
