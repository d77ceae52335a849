package anlan.fact.rectification;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Checking;
import anlan.fact.problem.Evidence;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
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

/** What was done about it, with what shows it; and the claim that it is done. */
@UseCase
class CarryOut {

    private final Moving moving;
    private final Categories categories;
    private final Terms terms;

    CarryOut(Moving moving, Categories categories, Terms terms) {
        this.moving = moving;
        this.categories = categories;
        this.terms = terms;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/progress")
    ModelAndView progress(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "progress",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Rectifying.Working w && Powers.handles(viewer, w)
                                ? w.progress(said.words())
                                : Moving.notNow());
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/claim")
    ModelAndView claim(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "claim",
                said,
                (problem, hand, brought, refusals) ->
                        problem instanceof Rectifying.Working w && Powers.handles(viewer, w)
                                ? w.claim(said.words(), needs(w), brought, terms.until(Terms.Step.VERIFY))
                                : Moving.notNow());
    }

    private Evidence.Needs needs(Problem problem) {
        return categories
                .find(problem.kept().account().category())
                .map(Categories.Category::needs)
                .orElse(Evidence.Needs.NOTHING);
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/problems/{id}/claim/recall")
    ModelAndView recall(@PathVariable long id, @ModelAttribute Said said, Viewer viewer) {
        return moving.move(
                id,
                viewer,
                Right.PROBLEMS_HANDLE,
                "recall-claim",
                said,
                (problem, hand, brought, refusals) -> problem instanceof Checking.Claimed c && Powers.handles(viewer, c)
                        ? c.recall()
                        : Moving.notNow());
    }
}
