package anlan.fact.ledger;

import anlan.fact.problem.Problem;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A problem as the ledger lists it.
 *
 * @param since the day it came into its state
 * @param listed whether it is under supervision
 * @param raised how high it has gone: 0 when it has not
 */
record LedgerRow(
        long problem,
        String number,
        String title,
        String category,
        String nature,
        String severity,
        String source,
        String area,
        String spot,
        String state,
        int round,
        @Nullable Long unit,
        @Nullable Long charged,
        @Nullable LocalDate due,
        LocalDate foundOn,
        LocalDate since,
        @Nullable Double lon,
        @Nullable Double lat,
        int raised,
        boolean listed) {

    Problem.State stands() {
        return Problem.State.valueOf(state.toUpperCase(Locale.ROOT));
    }
}
