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
import java.util.Objects;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The unit takes up what it was given, and says who answers for it; or sends it back with the reason. */
@UseCase
class TakeUp {

    private final Moving moving;
    private final Staffing staffing;
    private final Terms terms;

    TakeUp(Moving moving, Staffing staffing, Terms terms) {
        this.moving = moving;
        this.staffing = staffing;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/acceptance")
    ModelAndView accept(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "accept",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Handout.Assigned a && Powers.handles(viewer, a)
                        ? said.personId()
                                .filter(staffing.people(
                                        Objects.requireNonNull(a.now().unit()))::containsKey)
                                .map(p -> a.accept(p, terms.until(Terms.Step.MEASURE)))
                                .orElseGet(() -> Move.no("person", ProblemFault.PERSON_UNKNOWN))
                        : Moving.notNow());
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/return")
    ModelAndView sendBack(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "send-back",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Handout.Assigned a && Powers.handles(viewer, a)
                        ? a.sendBack(said.words(), terms.until(Terms.Step.ASSIGN))
                        : Moving.notNow());
    }

    /** Another person of the unit from now on. */
    @May(Right.PROBLEMS_ASSIGN)
    @PostMapping("/problems/{id}/charge")
    ModelAndView charge(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_ASSIGN,
                "charge",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Rectifying r && Powers.leads(viewer, r)
                        ? said.personId()
                                .filter(staffing.people(r.unit())::containsKey)
                                .map(p -> r.charge(p, said.words()))
                                .orElseGet(() -> Move.no("person", ProblemFault.PERSON_UNKNOWN))
                        : Moving.notNow());
    }
}
