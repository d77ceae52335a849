package anlan.promise.duty;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with a duty, after all that was done.
 *
 * @param unit whose it is, or was when it was sent back
 * @param person who answers for it there; null while nobody was named
 * @param asked the change that waits for an answer
 * @param doers who answered for it or did something towards it, at any time
 */
public record Standing(
        long unit,
        @Nullable Long person,
        Until until,
        @Nullable Change asked,
        Set<Long> doers) {

    /** Another person, another last day, or both; null where it stays. */
    public record Change(@Nullable Long person, @Nullable Until until, Set<Long> askers) {}

    public Standing {
        doers = Set.copyOf(doers);
    }
}
