package anlan.fact.ledger;

import anlan.fact.problem.EvidenceBag;
import anlan.fact.problem.Hand;
import anlan.fact.problem.ProblemBook;
import anlan.fact.problem.ProblemNews;
import anlan.fact.problem.Problems;
import anlan.fact.problem.Terms;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.repeat.Calls;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** A machine writes a problem down, by the same rules as the page. Sent twice under one {@code Idempotency-Key} it is one. */
@ApiUseCase
class RegisterApi {

    /**
     * @param foundOn day, not in the future
     * @param lon degrees, WGS 84, with {@code lat}; kept to some ten metres
     * @param files sent to {@code /api/v1/files} before, by id
     */
    record Sent(
            @Nullable String title,
            @Nullable String category,
            @Nullable String nature,
            @Nullable String severity,
            @Nullable String source,
            @Nullable String area,
            @Nullable String spot,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String detail,
            @Nullable String foundOn,
            @Nullable List<Long> files) {

        private AccountForm form() {
            return new AccountForm(
                    title,
                    category,
                    nature,
                    severity,
                    area,
                    spot,
                    degrees(lon),
                    degrees(lat),
                    detail,
                    source,
                    foundOn,
                    null,
                    null,
                    files,
                    null);
        }

        private static @Nullable String degrees(@Nullable Double degrees) {
            return degrees == null
                    ? null
                    : java.math.BigDecimal.valueOf(degrees).toPlainString();
        }
    }

    private final AccountCheck check;
    private final Problems problems;
    private final ProblemBook book;
    private final EvidenceBag bag;
    private final Terms terms;
    private final ProblemNews news;
    private final Calls calls;

    RegisterApi(
            AccountCheck check,
            Problems problems,
            ProblemBook book,
            EvidenceBag bag,
            Terms terms,
            ProblemNews news,
            Calls calls) {
        this.check = check;
        this.problems = problems;
        this.book = book;
        this.bag = bag;
        this.terms = terms;
        this.news = news;
        this.calls = calls;
    }

    @May(Right.PROBLEMS_FILE)
    @PostMapping("/api/v1/problems")
    ResponseEntity<ProblemAnswer> register(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Sent sent,
            Viewer viewer) {
        var made = calls.once(viewer, key, "problems", sent, () -> write(sent, viewer));
        var problem = problems.load(made.made()).orElseThrow();
        return ResponseEntity.status(made.again() ? HttpStatus.OK : HttpStatus.CREATED)
                .location(URI.create("/api/v1/problems/" + made.made()))
                .eTag(ProblemAnswer.tag(problem))
                .body(ProblemAnswer.of(problem));
    }

    private long write(Sent sent, Viewer viewer) {
        var refusals = new Refusals();
        var form = sent.form();
        var account = check.read(form, null, viewer.name(), refusals);
        if (account.isEmpty()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
        long id = book.found(
                viewer,
                Hand.of(viewer, Right.PROBLEMS_FILE),
                account.get(),
                terms.until(Terms.Step.ASSIGN),
                viewer.postFor(Right.PROBLEMS_FILE).unit());
        var problem = problems.load(id).orElseThrow();
        var brought = bag.bring(problem.kept(), 1, form.files(""), viewer, refusals);
        if (refusals.any()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
        book.evidence(id, brought);
        news.tell(problem, viewer);
        return id;
    }
}
