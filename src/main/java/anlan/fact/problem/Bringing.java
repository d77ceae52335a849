package anlan.fact.problem;

import anlan.ground.access.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Problems come in from a ledger kept elsewhere, with what it says of how they stand. Nobody is told of each, and nobody here did what it says. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Bringing {

    /**
     * How one stands there.
     *
     * @param stands found, accepted, working, claimed or former; a unit is named in all but the first and the last
     * @param due the last day of the measure; while it is worked on, without one its measure is still to be agreed on
     * @param done what was done, in the ledger's words
     */
    public record Noted(
            Problem.State stands,
            @Nullable Long unit,
            @Nullable Long person,
            @Nullable LocalDate due,
            String measure,
            String done) {

        public Noted {
            if (stands == Problem.State.WORKING && due == null) {
                stands = Problem.State.ACCEPTED;
            }
        }

        private Act.Step step(Problem.State state, @Nullable Until until, String words) {
            return Act.Step.noted(state).unit(unit).person(person).until(until).saying(words);
        }
    }

    private final ProblemBook book;
    private final Problems problems;
    private final Terms terms;

    Bringing(ProblemBook book, Problems problems, Terms terms) {
        this.book = book;
        this.problems = problems;
        this.terms = terms;
    }

    /**
     * @param unit of whoever brings it in
     * @return the problem as it stands
     */
    public Problem bring(Viewer viewer, Hand hand, Account account, Noted noted, long unit) {
        long id = book.found(viewer, hand, account, terms.until(Terms.Step.ASSIGN), unit);
        var found = problems.load(id).orElseThrow();
        var measured = noted.due() == null ? terms.until(Terms.Step.MEASURE) : Until.named(noted.due(), noted.due());
        return switch (noted.stands()) {
            case ACCEPTED ->
                said(
                        step(found, hand, noted.step(Problem.State.ACCEPTED, measured, noted.measure())),
                        hand,
                        noted,
                        measured);
            case WORKING ->
                said(
                        step(found, hand, noted.step(Problem.State.WORKING, measured, noted.measure())),
                        hand,
                        noted,
                        measured);
            case CLAIMED -> {
                var working = step(found, hand, noted.step(Problem.State.WORKING, measured, noted.measure()));
                yield step(
                        working, hand, noted.step(Problem.State.CLAIMED, terms.until(Terms.Step.VERIFY), noted.done()));
            }
            case FORMER -> {
                var before = noted.unit() == null
                        ? found
                        : step(found, hand, noted.step(Problem.State.WORKING, measured, noted.measure()));
                var words = noted.unit() == null ? (noted.measure() + "\n" + noted.done()).strip() : noted.done();
                yield step(before, hand, noted.step(Problem.State.FORMER, null, words));
            }
            default -> found;
        };
    }

    /** What was done so far, where the ledger says it of one that is not done. */
    private Problem said(Problem problem, Hand hand, Noted noted, Until until) {
        return noted.done().isEmpty() ? problem : step(problem, hand, noted.step(problem.state(), until, noted.done()));
    }

    private Problem step(Problem problem, Hand hand, Act.Step step) {
        return book.step(problem.kept(), hand, step);
    }
}
