package anlan.fact.problem;

import anlan.Filled;
import anlan.Sample;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A problem of the near township: its unit's and its area's, and nobody else's. */
@Component
public class ProblemSample {

    private final ProblemBook book;
    private final Terms terms;
    private final OfficeClock clock;

    ProblemSample(ProblemBook book, Terms terms, OfficeClock clock) {
        this.book = book;
        this.terms = terms;
        this.clock = clock;
    }

    public Sample.Kept fill(Filled.District district) {
        var lin = district.coordinator();
        var account = new Account(
                1,
                "safety-hazard",
                Account.Nature.SINGLE,
                Account.Severity.MINOR,
                district.near(),
                "",
                null,
                "样本问题近处",
                "",
                Account.Source.DAILY,
                clock.today(),
                "",
                "lin",
                Instant.EPOCH);
        long id = Scope.as(
                lin,
                "test",
                () -> book.found(
                        lin,
                        Hand.of(lin, Right.PROBLEMS_FILE),
                        account,
                        terms.until(Terms.Step.ASSIGN),
                        district.unit()));
        return new Sample.Kept(
                Map.of("id", List.of(String.valueOf(id))),
                List.of("/problems/" + id, "/problems/" + id + "/account"),
                List.of("样本问题近处"),
                true);
    }
}
