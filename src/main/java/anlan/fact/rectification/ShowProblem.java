package anlan.fact.rectification;

import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.UseCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One problem: how it stands, what comes next, what may be done, and how it came about. */
@UseCase
class ShowProblem {

    private final Problems problems;
    private final ProblemPages pages;

    ShowProblem(Problems problems, ProblemPages pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/problems/{id}")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return pages.show(problems.find(id, viewer).orElseThrow(NotFound::new), viewer);
    }
}
