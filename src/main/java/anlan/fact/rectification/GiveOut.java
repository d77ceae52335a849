package anlan.fact.rectification;

import anlan.fact.problem.Move;
import anlan.fact.problem.Powers;
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

/** A problem is given to a unit, and to a person there. */
@UseCase
class GiveOut {

    private final Moving moving;
    private final Staffing staffing;
    private final Terms terms;

    GiveOut(Moving moving, Staffing staffing, Terms terms) {
        this.moving = moving;
        this.staffing = staffing;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_ASSIGN)
    @PostMapping("/problems/{id}/assignment")
    ModelAndView assign(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.PROBLEMS_ASSIGN, "assign", said, (problem, hand, brought, refusals) -> {
            var unit = said.unitId().filter(u -> staffing.units(viewer).containsKey(u));
            if (unit.isEmpty()) {
                return Move.no("unit", ProblemFault.UNIT_UNKNOWN);
            }
            var people = staffing.people(unit.get());
            var person = said.personId().orElse(null);
            return person != null && !people.containsKey(person)
                    ? Move.no("person", ProblemFault.PERSON_UNKNOWN)
                    : Powers.assign(viewer, problem, unit.get(), person, said.words(), terms.until(Terms.Step.ACCEPT));
        });
    }
}
