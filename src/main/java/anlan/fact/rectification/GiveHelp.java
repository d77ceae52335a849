package anlan.fact.rectification;

import anlan.fact.problem.Move;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Said;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import java.util.function.BiFunction;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A unit that was asked to help takes its part or sends it back, says what it did, and adds to the history. */
@UseCase
class GiveHelp {

    private final Moving moving;

    GiveHelp(Moving moving) {
        this.moving = moving;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/help/acceptance")
    ModelAndView take(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return helper(id, said, viewer, "take-help", (p, unit) -> p.takeHelp(unit));
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/help/return")
    ModelAndView sendBack(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return helper(id, said, viewer, "send-back-help", (p, unit) -> p.sendBackHelp(unit, said.words()));
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/help/answer")
    ModelAndView give(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return helper(id, said, viewer, "give-help", (p, unit) -> p.giveHelp(unit, said.words()));
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/help/note")
    ModelAndView note(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return helper(id, said, viewer, "note-help", (p, unit) -> p.noteHelp(unit, said.words()));
    }

    private ModelAndView helper(long id, Said said, Viewer viewer, String act, BiFunction<Problem, Long, Move> wish) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                act,
                said,
                (problem, hand, brought, refusals) -> Powers.helps(viewer, problem)
                        .map(part -> wish.apply(problem, part.unit()))
                        .orElseGet(Moving::notNow));
    }
}
