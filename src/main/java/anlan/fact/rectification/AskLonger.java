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

/** A later last day is asked for with the reason, and granted or not by somebody whose work it is not. Until then the old one holds. */
@UseCase
class AskLonger {

    private final Moving moving;
    private final Terms terms;

    AskLonger(Moving moving, Terms terms) {
        this.moving = moving;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/extension")
    ModelAndView ask(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id, viewer, Right.PROBLEMS_HANDLE, "ask-longer", said, (problem, hand, brought, refusals) -> {
                    if (!(problem instanceof Rectifying.Working w) || !Powers.handles(viewer, w)) {
                        return Moving.notNow();
                    }
                    return terms.named(said.day(), "until", refusals)
                            .map(until -> w.askLonger(until, said.words()))
                            .orElseGet(Moving::notNow);
                });
    }

    @May(Right.PROBLEMS_ASSIGN)
    @PostMapping("/problems/{id}/extension/grant")
    ModelAndView grant(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_ASSIGN,
                "grant-longer",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Rectifying.Working w && Powers.leads(viewer, w)
                        ? w.grantLonger(hand)
                        : Moving.notNow());
    }

    @May(Right.PROBLEMS_ASSIGN)
    @PostMapping("/problems/{id}/extension/denial")
    ModelAndView deny(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_ASSIGN,
                "deny-longer",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Rectifying.Working w && Powers.leads(viewer, w)
                        ? w.denyLonger(hand, said.words())
                        : Moving.notNow());
    }
}
