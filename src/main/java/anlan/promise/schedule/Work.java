package anlan.promise.schedule;

import anlan.promise.duty.Planned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule knows of a duty.
 *
 * @param days working days it takes
 * @param before what ends before it begins
 * @param whole of which it is a part: it ends no later
 */
record Work(
        long id,
        String title,
        int days,
        LocalDate due,
        boolean done,
        List<Long> before,
        @Nullable Long whole,
        @Nullable Long person) {

    Work {
        before = List.copyOf(before);
    }

    static Work of(Planned duty) {
        return new Work(
                duty.id(),
                duty.title(),
                duty.days(),
                duty.due(),
                duty.done(),
                duty.before(),
                duty.parent(),
                duty.person());
    }

    /**
     * Where it lies.
     *
     * @param begin by when it begins at the latest
     * @param end by when it ends at the latest, for itself and all that wait for it
     * @param spare working days to spare if it began as early as it can; negative when it is too late
     * @param critical whether it is of the chain that has the fewest to spare
     */
    record Placed(Work work, LocalDate begin, LocalDate end, int spare, boolean critical) {}
}
