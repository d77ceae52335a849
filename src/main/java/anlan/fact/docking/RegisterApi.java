package anlan.fact.docking;

import anlan.fact.ledger.AccountForm;
import anlan.fact.ledger.Finding;
import anlan.fact.problem.Problems;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.repeat.Calls;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Objects;
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

        /** As somebody would type it: a machine's last digits are finer than any place; what is no number stays as it came. */
        private static @Nullable String degrees(@Nullable Double degrees) {
            return degrees == null || !Double.isFinite(degrees)
                    ? Objects.toString(degrees, null)
                    : BigDecimal.valueOf(degrees)
                            .setScale(9, RoundingMode.HALF_UP)
                            .toPlainString();
        }
    }

    private final Finding finding;
    private final Problems problems;
    private final Calls calls;

    RegisterApi(Finding finding, Problems problems, Calls calls) {
        this.finding = finding;
        this.problems = problems;
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
        return finding.write(sent.form(), viewer, refusals)
                .orElseThrow(() -> new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all()))
                .kept()
                .id();
    }
}
