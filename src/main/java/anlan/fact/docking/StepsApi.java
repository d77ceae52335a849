package anlan.fact.docking;

import anlan.fact.problem.Categories;
import anlan.fact.problem.Checking;
import anlan.fact.problem.Evidence;
import anlan.fact.problem.Handout;
import anlan.fact.problem.Move;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.ProblemFault;
import anlan.fact.problem.Rectifying;
import anlan.fact.problem.Staffing;
import anlan.fact.problem.Terms;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * What a system of the unit in charge may do about its problem: take it up, send it back, propose a measure, tell of progress, claim it done and
 * take that back. Agreeing, verifying and looking back are people's.
 */
@ApiUseCase
class StepsApi {

    private final ApiMoving moving;
    private final Terms terms;
    private final Staffing staffing;
    private final Categories categories;

    StepsApi(ApiMoving moving, Terms terms, Staffing staffing, Categories categories) {
        this.moving = moving;
        this.terms = terms;
        this.staffing = staffing;
        this.categories = categories;
    }

    @May(Right.PROBLEMS_HANDLE)
    @PostMapping("/api/v1/problems/{id}/{step}")
    ResponseEntity<ProblemAnswer> step(
            @PathVariable long id,
            @PathVariable String step,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String tag,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody(required = false) ApiMoving.@Nullable Said said,
            Viewer viewer) {
        var words = said == null ? ApiMoving.Said.NOTHING : said;
        return moving.move(new ApiMoving.Asked(id, step, tag, key, words), viewer, (problem, brought, refusals) -> {
            if (!Powers.handles(viewer, problem)) {
                return Move.no(ProblemFault.NOT_NOW);
            }
            return switch (step) {
                case "acceptance" -> accept(problem, words.person());
                case "return" ->
                    problem instanceof Handout.Assigned a
                            ? a.sendBack(words.said(), terms.until(Terms.Step.ASSIGN))
                            : Move.no(ProblemFault.NOT_NOW);
                case "measure" ->
                    problem instanceof Rectifying.Accepted a
                            ? terms.named(words.day(), "until", refusals)
                                    .map(last -> a.propose(words.said(), last))
                                    .orElseGet(() -> Move.no(ProblemFault.NOT_NOW))
                            : Move.no(ProblemFault.NOT_NOW);
                case "progress" ->
                    problem instanceof Rectifying.Working w ? w.progress(words.said()) : Move.no(ProblemFault.NOT_NOW);
                case "claim" -> claim(problem, words.said(), brought);
                case "recall" -> problem instanceof Checking.Claimed c ? c.recall() : Move.no(ProblemFault.NOT_NOW);
                default -> throw new NotFound();
            };
        });
    }

    private Move accept(Problem problem, @Nullable Long person) {
        if (!(problem instanceof Handout.Assigned assigned)) {
            return Move.no(ProblemFault.NOT_NOW);
        }
        var unit = Objects.requireNonNull(assigned.now().unit());
        return person != null && staffing.people(unit).containsKey(person)
                ? assigned.accept(person, terms.until(Terms.Step.MEASURE))
                : Move.no("person", ProblemFault.PERSON_UNKNOWN);
    }

    private Move claim(Problem problem, String words, List<Evidence> brought) {
        if (!(problem instanceof Rectifying.Working working)) {
            return Move.no(ProblemFault.NOT_NOW);
        }
        var needs = categories
                .find(problem.kept().account().category())
                .map(Categories.Category::needs)
                .orElse(Evidence.Needs.NOTHING);
        return working.claim(words, needs, brought, terms.until(Terms.Step.VERIFY));
    }
}
