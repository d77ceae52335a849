package anlan.fact.ledger;

import anlan.fact.problem.Account;
import anlan.fact.problem.Problem;
import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.Refusals;
import anlan.ground.web.RefusedException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger for machines, by the same search. */
@ApiUseCase
class LedgerApi {

    private static final int MOST = 1_000;

    record Answer(List<LedgerRow> items, @Nullable String next) {}

    private final LedgerQuery ledger;
    private final Audit audit;

    LedgerApi(LedgerQuery ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    @May(Right.PROBLEMS_SEE)
    @GetMapping("/api/v1/problems")
    Answer list(@ModelAttribute Asked asked, @RequestParam(required = false) @Nullable String limit, Viewer viewer) {
        var most = limit == null ? MOST : Asked.number(limit);
        var refusals = new Refusals();
        refusals.require(most >= 1 && most <= MOST, LedgerFault.LIMIT_WRONG, "limit", MOST);
        known(asked.state(), Problem.State.values(), "state", Asked.OPEN, refusals);
        known(asked.severity(), Account.Severity.values(), "severity", "", refusals);
        known(asked.source(), Account.Source.values(), "source", "", refusals);
        known(asked.sort(), Sort.values(), "sort", "", refusals);
        refusals.require(
                Asked.or(asked.after()).isEmpty() || Sort.Place.read(Asked.or(asked.after())) != null,
                LedgerFault.VALUE_UNKNOWN,
                "after");
        if (refusals.any()) {
            throw new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, refusals.all());
        }
        audit.saw("ledger.listed", asked.address("problems"), null);
        var found = ledger.find(asked, viewer, (int) most);
        return new Answer(found.lines(), found.next());
    }

    private static void known(@Nullable String asked, Enum<?>[] all, String where, String also, Refusals refusals) {
        var text = Asked.or(asked);
        refusals.require(
                text.isEmpty()
                        || text.equals(also)
                        || Arrays.stream(all).anyMatch(v -> v.name().equalsIgnoreCase(text)),
                LedgerFault.VALUE_UNKNOWN,
                where);
    }
}
