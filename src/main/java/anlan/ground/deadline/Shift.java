package anlan.ground.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact that moves a deadline. */
public sealed interface Shift {

    String why();

    /**
     * The time stands still. In days, the day of the pause no longer counts and the day of the resumption counts again.
     *
     * @param until null while it is not resumed
     */
    record Pause(Instant from, @Nullable Instant until, String why) implements Shift {}

    /**
     * More time, in the unit of the term.
     *
     * @param approvedBy null while nobody has approved it: then it moves nothing, and the steps say so
     */
    record Extension(int more, String why, @Nullable String approvedBy) implements Shift {}
}
