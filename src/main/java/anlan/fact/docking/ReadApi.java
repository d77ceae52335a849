package anlan.fact.docking;

import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A machine reads one problem, and all that was done about it. */
@ApiUseCase
class ReadApi {

    record Acts(List<ProblemAnswer.Done> items, @Nullable String next) {}

    private final Problems problems;
    private final Audit audit;

    ReadApi(Problems problems, Audit audit) {
        this.problems = problems;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/api/v1/problems/{id}")
    ResponseEntity<ProblemAnswer> show(@PathVariable long id, Viewer viewer) {
        return ProblemAnswer.answer(look(id, viewer));
    }

    /** In order. */
    @May(Right.PROBLEMS_SEE)
    @GetMapping("/api/v1/problems/{id}/acts")
    Acts acts(@PathVariable long id, Viewer viewer) {
        return new Acts(ProblemAnswer.of(look(id, viewer)).acts(), null);
    }

    private Problem look(long id, Viewer viewer) {
        var problem = problems.find(id, viewer).orElseThrow(NotFound::new);
        audit.saw("ledger.looked", "problem/" + id, null);
        return problem;
    }
}
