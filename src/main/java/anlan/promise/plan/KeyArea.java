package anlan.promise.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area that the campaign puts first.
 *
 * @param to last day on the list; null while no end is set
 */
public record KeyArea(
        long id, String area, LocalDate from, @Nullable LocalDate to, String reason) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
