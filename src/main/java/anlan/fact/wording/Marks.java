package anlan.fact.wording;

import anlan.fact.problem.Account;
import anlan.fact.problem.Problem;
import org.jspecify.annotations.Nullable;

/** In which of the house's colours a problem's state and severity are shown. */
public final class Marks {

    private Marks() {}

    /** What is overdue is bad, whatever its state. */
    public static String of(Problem.State state, @Nullable Due due) {
        return due != null && due.over() ? "bad" : of(state);
    }

    private static String of(Problem.State state) {
        return switch (state) {
            case FOUND, ASSIGNED, OFFERED, ACCEPTED, PROPOSED -> "risk";
            case WORKING, CLAIMED, CLOSED -> "early";
            case HELD -> "good";
            case UNFIXED -> "bad";
            case FORMER, WITHDRAWN, MERGED -> "unset";
        };
    }

    public static String of(Account.Severity severity) {
        return switch (severity) {
            case MINOR -> "unset";
            case SERIOUS -> "risk";
            case GRAVE -> "bad";
        };
    }
}
