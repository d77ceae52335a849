package anlan.fact.rectification;

import anlan.fact.problem.Powers;
import anlan.fact.problem.Rectifying;
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

/** What will be done, and by when: proposed by whoever does it, agreed on by another. */
@UseCase
class AgreeMeasure {

    private final Moving moving;
    private final Terms terms;

    AgreeMeasure(Moving moving, Terms terms) {
        this.moving = moving;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/measure")
    ModelAndView propose(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(id, viewer, Right.PROBLEMS_HANDLE, "propose", said, (problem, hand, brought, refusals) -> {
            if (!(problem instanceof Rectifying.Accepted a) || !Powers.handles(viewer, a)) {
                return Moving.notNow();
            }
            return terms.named(said.day(), "until", refusals)
                    .map(last -> a.propose(said.words(), last))
                    .orElseGet(Moving::notNow);
        });
    }

    @May(Right.PROBLEMS_ASSIGN)
    @PostMapping("/problems/{id}/measure/agreement")
    ModelAndView agree(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_ASSIGN,
                "agree",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Rectifying.Proposed p && Powers.leads(viewer, p)
                                ? p.agree(hand)
                                : Moving.notNow());
    }

    @May(Right.PROBLEMS_ASSIGN)
    @PostMapping("/problems/{id}/measure/objection")
    ModelAndView disagree(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_ASSIGN,
                "disagree",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Rectifying.Proposed p && Powers.leads(viewer, p)
                                ? p.disagree(hand, said.words(), terms.until(Terms.Step.MEASURE))
                                : Moving.notNow());
    }
}
