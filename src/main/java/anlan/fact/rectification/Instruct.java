package anlan.fact.rectification;

import anlan.fact.problem.Move;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Rectifying;
import anlan.fact.problem.Said;
import anlan.fact.problem.Staffing;
import anlan.fact.problem.Terms;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever a problem went up to says what is to be done, perhaps by another person or another last day. */
@UseCase
class Instruct {

    private final Moving moving;
    private final Staffing staffing;
    private final Terms terms;

    Instruct(Moving moving, Staffing staffing, Terms terms) {
        this.moving = moving;
        this.staffing = staffing;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_SETTLE)
    @PostMapping("/problems/{id}/instruction")
    ModelAndView instruct(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_SETTLE,
                "instruct",
                said,
                (problem, hand, brought, refusals) -> instruct(problem, said, refusals));
    }

    private Move instruct(Problem problem, Said said, Refusals refusals) {
        var until = said.day().isEmpty()
                ? null
                : terms.named(said.day(), "until", refusals).orElse(null);
        var person = said.personId().orElse(null);
        if (person != null
                && !(problem instanceof Rectifying r
                        && staffing.people(r.unit()).containsKey(person))) {
            return Move.no("person", ProblemFault.PERSON_UNKNOWN);
        }
        return problem.instruct(said.words(), person, until);
    }
}
