package anlan.fact.docking;

import anlan.fact.problem.Act;
import anlan.fact.problem.Evidence;
import anlan.fact.problem.EvidenceBag;
import anlan.fact.problem.Hand;
import anlan.fact.problem.Move;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.repeat.Calls;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How a machine's step goes: as a person's, once for each key, and not upon an older state than the one it names. */
@Component
class ApiMoving {

    /**
     * @param text what was done, or why; needed where the page needs it
     * @param person id of the one who answers for it, when it is taken up
     * @param until last day of a measure
     * @param files sent to {@code /api/v1/files} before, by id
     */
    record Said(
            @Nullable String text,
            @Nullable Long person,
            @Nullable String until,
            @Nullable List<Long> files) {

        static final Said NOTHING = new Said(null, null, null, null);

        String said() {
            return text == null ? "" : text.strip();
        }

        String day() {
            return until == null ? "" : until;
        }
    }

    record Asked(
            long id,
            String step,
            @Nullable String tag,
            @Nullable String key,
            Said said) {}

    @FunctionalInterface
    interface Wish {
        Move of(Problem problem, List<Evidence> brought, Refusals refusals);
    }

    private final Problems problems;
    private final ProblemBook book;
    private final EvidenceBag bag;
    private final ProblemNews news;
    private final Calls calls;

    ApiMoving(Problems problems, ProblemBook book, EvidenceBag bag, ProblemNews news, Calls calls) {
        this.problems = problems;
        this.book = book;
        this.bag = bag;
        this.news = news;
        this.calls = calls;
    }

    ResponseEntity<ProblemAnswer> move(Asked asked, Viewer viewer, Wish wish) {
        book.takeTurn(asked.id());
        if (!problems.sees(asked.id(), viewer)) {
            throw new NotFound();
        }
        calls.once(viewer, asked.key(), "problems/" + asked.id() + "/" + asked.step(), asked.said(), () -> {
            step(asked, viewer, wish);
            return asked.id();
        });
        return ProblemAnswer.answer(problems.load(asked.id()).orElseThrow());
    }

    private void step(Asked asked, Viewer viewer, Wish wish) {
        var problem = problems.load(asked.id()).orElseThrow();
        if (asked.tag() != null && !asked.tag().equals("*") && !asked.tag().equals(ProblemAnswer.tag(problem))) {
            throw new RefusedException(
                    HttpStatus.PRECONDITION_FAILED, List.of(new Refused(DockingFault.TAG_STALE, HttpHeaders.IF_MATCH)));
        }
        var refusals = new Refusals();
        anlan.fact.problem.Said.check(asked.said().said(), "text", refusals);
        var kept = problem.kept();
        var files = new anlan.fact.problem.Said(
                "", null, null, null, null, asked.said().files(), null);
        var brought = bag.bring(kept, kept.acts().size() + 1, files, viewer, refusals);
        var move = wish.of(problem, brought, refusals);
        if (move instanceof Move.No no && !refusals.any()) {
            refusals.add(no.why());
        }
        if (refusals.any() || !(move instanceof Act.Step step)) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
        var after = book.step(kept, Hand.of(viewer, Right.PROBLEMS_HANDLE), step);
        book.evidence(kept.id(), brought);
        news.tell(after, viewer);
    }
}
