package anlan.fact.rectification;

import anlan.fact.problem.Act;
import anlan.fact.problem.Evidence;
import anlan.fact.problem.EvidenceBag;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Move;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Said;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** How every step goes: the problem is taken hold of, the step is asked of it, written with its files, and told. */
@Component
class Moving {

    /** What is wanted of the problem. */
    @FunctionalInterface
    interface Wish {
        Move of(Problem problem, Hand hand, List<Evidence> brought, Refusals refusals);
    }

    private final Problems problems;
    private final ProblemBook book;
    private final EvidenceBag bag;
    private final ProblemNews news;
    private final ProblemPages pages;

    Moving(Problems problems, ProblemBook book, EvidenceBag bag, ProblemNews news, ProblemPages pages) {
        this.problems = problems;
        this.book = book;
        this.bag = bag;
        this.news = news;
        this.pages = pages;
    }

    /** Whoever comes second finds the problem as the first left it. */
    ModelAndView move(long id, Viewer viewer, Right right, String act, Said said, Wish wish) {
        book.takeTurn(id);
        var problem = problems.find(id, viewer).orElseThrow(NotFound::new);
        var hand = Hand.of(viewer, right);
        var refusals = new Refusals();
        Said.check(said.words(), "text", refusals);
        var brought = bag.bring(problem.kept(), problem.kept().acts().size() + 1, said, viewer, refusals);
        var move = wish.of(problem, hand, brought, refusals);
        if (move instanceof Move.No no && !refusals.any()) {
            refusals.add(no.why());
        }
        if (refusals.any() || !(move instanceof Act.Step step)) {
            return pages.refused(problem, viewer, act, said, refusals);
        }
        var after = book.step(problem.kept(), hand, step);
        book.evidence(problem.kept().id(), brought);
        news.tell(after, viewer);
        return Page.to(problem.kept().path(), "problem.note-" + step.kind().word());
    }

    static Move notNow() {
        return Move.no(ProblemFault.NOT_NOW);
    }
}
