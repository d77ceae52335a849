package anlan.fact.problem;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with a problem, after all that was done.
 *
 * @param round counts from 1; 0 before a unit took it up
 * @param unit whose it is; null while nobody's
 * @param person who answers for it there
 * @param until by when the next step is due
 * @param before the last day that holds again when what is under way is taken back
 * @param measure agreed on, or proposed
 * @param offer the unit asked to take it over
 * @param longer the last day asked for, while nobody answered
 * @param offered units that offered it on in this round: it does not go round
 * @param doers who did something towards mending it, in any round
 * @param checkers who verified it in this round
 * @param helping what other units were asked for, in the order in which they were first asked
 */
public record Standing(
        int round,
        @Nullable Long unit,
        @Nullable Long person,
        @Nullable Until until,
        @Nullable Until before,
        String measure,
        @Nullable Long offer,
        @Nullable Until longer,
        Set<Long> offered,
        Set<Long> doers,
        Set<Long> checkers,
        List<Helping> helping) {

    public Standing {
        offered = Set.copyOf(offered);
        doers = Set.copyOf(doers);
        checkers = Set.copyOf(checkers);
        helping = List.copyOf(helping);
    }

    /** How many parts of others stand open. One whose unit has the problem now is the whole's. */
    public int helpOpen() {
        return (int) helping.stream()
                .filter(h -> h.state().open() && !Objects.equals(unit, h.unit()))
                .count();
    }
}
