package anlan.fact.wording;

import anlan.fact.problem.Ended;
import anlan.fact.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The last day of what comes next, seen from today.
 *
 * @param left days until then; negative once it is over
 * @param from whether it is the first day rather than the last, as of a look-back
 */
public record Due(LocalDate day, long left, boolean from) {

    /** @return null when nothing is due */
    public static @Nullable Due of(Problem problem, LocalDate today) {
        var until = problem.now().until();
        return problem instanceof Ended || until == null ? null : of(until.day(), problem.state(), today);
    }

    public static Due of(LocalDate day, Problem.State state, LocalDate today) {
        return new Due(day, ChronoUnit.DAYS.between(today, day), state == Problem.State.CLOSED);
    }

    public boolean over() {
        return left < 0 && !from;
    }

    public String badge() {
        return over() ? "bad" : left <= 3 ? "risk" : "early";
    }

    /** {@code due-over}, {@code due-today}, {@code due-in}, {@code due-from}. */
    public String word() {
        if (from) {
            return left > 0 ? "due-from" : "due-now";
        }
        return left < 0 ? "due-over" : left == 0 ? "due-today" : "due-in";
    }

    public long days() {
        return Math.abs(left);
    }
}
