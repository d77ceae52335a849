package anlan.fact.rectification;

import anlan.fact.problem.Helping;
import anlan.fact.problem.Move;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Said;
import anlan.fact.problem.Staffing;
import anlan.fact.problem.Terms;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The unit in charge asks another to help by a day, or says why that is not needed after all. */
@UseCase
class AskHelp {

    private final Moving moving;
    private final Terms terms;
    private final Staffing staffing;

    AskHelp(Moving moving, Terms terms, Staffing staffing) {
        this.moving = moving;
        this.terms = terms;
        this.staffing = staffing;
    }

    static boolean may(Viewer viewer, Problem problem) {
        return Powers.handles(viewer, problem) || Powers.leads(viewer, problem);
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/help")
    ModelAndView ask(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.PROBLEMS_HANDLE, "ask-help", said, (problem, hand, brought, refusals) -> {
            if (!may(viewer, problem)) {
                return Moving.notNow();
            }
            var unit = said.unitId().filter(staffing.units()::containsKey);
            if (unit.isEmpty()) {
                return Move.no("unit", ProblemFault.UNIT_UNKNOWN);
            }
            return terms.named(said.day(), "until", refusals)
                    .map(until -> problem.askHelp(unit.get(), said.words(), until))
                    .orElseGet(Moving::notNow);
        });
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/help/waiver")
    ModelAndView waive(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "waive-help",
                said,
                (problem, hand, brought, refusals) -> may(viewer, problem)
                        ? said.unitId()
                                .filter(u -> problem.now().helping().stream()
                                        .map(Helping::unit)
                                        .anyMatch(u::equals))
                                .map(u -> problem.waiveHelp(u, said.words()))
                                .orElseGet(() -> Move.no("unit", ProblemFault.UNIT_UNKNOWN))
                        : Moving.notNow());
    }
}
