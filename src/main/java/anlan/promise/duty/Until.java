package anlan.promise.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A last day.
 *
 * @param named the day that was named, where it was moved because nobody works on it (Civil Code, article 203)
 */
public record Until(LocalDate day, @Nullable LocalDate named) {

    static Until moved(LocalDate day, LocalDate named) {
        return new Until(day, day.equals(named) ? null : named);
    }
}
