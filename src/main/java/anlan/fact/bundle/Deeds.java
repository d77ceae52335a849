package anlan.fact.bundle;

import anlan.fact.problem.Account;
import anlan.fact.problem.Act;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemNews;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what was planned about one of many problems, and remembers what it was. */
@Component
class Deeds {

    private final ProblemBook book;
    private final ProblemNews news;
    private final OfficeClock clock;

    Deeds(ProblemBook book, ProblemNews news, OfficeClock clock) {
        this.book = book;
        this.news = news;
        this.clock = clock;
    }

    /** @return what was done, where it is of a kind that can be taken back */
    Optional<BundleBook.Line> carryOut(Problem problem, Plan plan, Bundle.Deed deed, Viewer viewer) {
        return switch (plan) {
            case Plan.Step step -> Optional.of(step(problem, step.step(), deed, viewer));
            case Plan.Mend mend -> Optional.of(mend(problem, mend.account(), viewer));
            case Plan.Urge urge -> {
                book.urged(problem.kept());
                news.urge(problem, clock.today());
                yield Optional.empty();
            }
            case Plan.No no -> Optional.empty();
        };
    }

    private BundleBook.Line step(Problem problem, Act.Step step, Bundle.Deed deed, Viewer viewer) {
        var after = book.step(problem.kept(), Hand.of(viewer, deed.right()), step);
        news.tell(after, viewer);
        return new BundleBook.Line(
                problem.kept().id(), after.kept().acts().getLast().number(), null);
    }

    private BundleBook.Line mend(Problem problem, Account account, Viewer viewer) {
        book.mend(viewer, problem.kept(), account);
        return new BundleBook.Line(problem.kept().id(), null, account.version());
    }
}
