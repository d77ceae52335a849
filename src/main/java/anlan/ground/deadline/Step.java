package anlan.ground.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a deadline's arithmetic.
 *
 * @param counts how many days it counts, or minutes where hours are counted; for an extension how much it adds, in the term's unit
 * @param why the reason given for a pause or an extension, else empty
 */
public record Step(
        Day day,
        Effect effect,
        int counts,
        String why,
        @Nullable String approvedBy) {

    public enum Effect {
        BEGINS,
        COUNTED,
        SKIPPED,
        PAUSED,
        EXTENDED,
        /** An extension that nobody has approved. */
        ASKED,
        /** The last day was not worked, so the next one is looked at. */
        MOVED
    }

    static Step of(Day day, Effect effect, int counts) {
        return new Step(day, effect, counts, "", null);
    }

    static Step paused(Day day, Shift.Pause pause) {
        return new Step(day, Effect.PAUSED, 0, pause.why(), null);
    }

    static Step extended(Day day, Shift.Extension by) {
        return new Step(
                day, by.approvedBy() == null ? Effect.ASKED : Effect.EXTENDED, by.more(), by.why(), by.approvedBy());
    }

    public LocalDate date() {
        return day.date();
    }
}
