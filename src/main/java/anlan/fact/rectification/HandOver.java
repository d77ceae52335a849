package anlan.fact.rectification;

import anlan.fact.problem.Handout;
import anlan.fact.problem.Move;
import anlan.fact.problem.Powers;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Rectifying;
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

/** A unit asks another to take a problem over. It stays its own until the other consents. */
@UseCase
class HandOver {

    private final Moving moving;
    private final Staffing staffing;
    private final Terms terms;

    HandOver(Moving moving, Staffing staffing, Terms terms) {
        this.moving = moving;
        this.staffing = staffing;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/offer")
    ModelAndView offer(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.PROBLEMS_HANDLE, "offer", said, (problem, hand, brought, refusals) -> {
            var unit = said.unitId().filter(staffing.units()::containsKey);
            if (unit.isEmpty()) {
                return Move.no("unit", ProblemFault.UNIT_UNKNOWN);
            }
            var until = terms.until(Terms.Step.ACCEPT);
            if (!Powers.handles(viewer, problem)) {
                return Moving.notNow();
            }
            return switch (problem) {
                case Handout.Assigned a -> a.offer(unit.get(), said.words(), until);
                case Rectifying r -> r.offer(unit.get(), said.words(), until);
                default -> Moving.notNow();
            };
        });
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/offer/consent")
    ModelAndView consent(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "take-over",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Handout.Offered o && Powers.answers(viewer, o)
                        ? said.personId()
                                .filter(staffing.people(o.asked())::containsKey)
                                .map(p -> o.takeOver(p, terms.until(Terms.Step.MEASURE)))
                                .orElseGet(() -> Move.no("person", ProblemFault.PERSON_UNKNOWN))
                        : Moving.notNow());
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/offer/refusal")
    ModelAndView decline(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "decline",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Handout.Offered o && Powers.answers(viewer, o)
                        ? o.decline(said.words())
                        : Moving.notNow());
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/offer/recall")
    ModelAndView recall(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "recall-offer",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Handout.Offered o && Powers.handles(viewer, o)
                        ? o.recall()
                        : Moving.notNow());
    }
}
