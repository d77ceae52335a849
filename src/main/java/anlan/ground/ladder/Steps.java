package anlan.ground.ladder;

import anlan.ground.deadline.Provisional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done today about one last day, and when to look again.
 *
 * @param due steps that fell and were not taken, the lowest first
 * @param next the day of the first that is to come; null when none is
 */
public record Steps(List<Falling> due, @Nullable LocalDate next) {

    public Steps {
        due = List.copyOf(due);
    }

    public record Falling(Rung rung, Provisional on) {}

    /**
     * Nobody is reminded of a last day that is over, nor of one that was set on the reminder's day or later, for then they have
     * just been told of it; and what has gone up does not
     * go to the same height again.
     *
     * @param since the day from which the last day is known
     * @param taken for this last day
     */
    public static Steps of(
            List<Rung> ladder, LocalDate last, LocalDate since, Set<Rung> taken, LocalDate today, RungDays days) {
        var due = new ArrayList<Falling>();
        LocalDate next = null;
        int reached = taken.stream().mapToInt(r -> r.to().level()).max().orElse(0);
        for (var rung : ladder) {
            var on = days.of(last, rung.days());
            var above = rung.to().level();
            if (taken.contains(rung) || above > 0 && above <= reached) {
                continue;
            }
            if (on.day().isAfter(today)) {
                next = next == null || on.day().isBefore(next) ? on.day() : next;
            } else if (rung.days() >= 0 || on.day().isAfter(since) && !today.isAfter(last)) {
                due.add(new Falling(rung, on));
            }
        }
        return new Steps(due, next);
    }
}
