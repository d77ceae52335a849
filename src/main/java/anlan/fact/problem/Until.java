package anlan.fact.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A last day and how it was reckoned.
 *
 * @param from the day it was reckoned from; null when the day itself was named
 * @param workingDays counted from there; 0 when the day was named
 * @param guessed whether a year on the way was not notified: then it is reckoned anew once it is
 * @param named the day that was named, where it was moved because nobody works on it (Civil Code, article 203)
 */
public record Until(
        LocalDate day,
        @Nullable LocalDate from,
        int workingDays,
        boolean guessed,
        @Nullable LocalDate named) {

    public static Until reckoned(LocalDate day, LocalDate from, int workingDays, boolean guessed) {
        return new Until(day, from, workingDays, guessed, null);
    }

    static Until named(LocalDate day, LocalDate named) {
        return new Until(day, null, 0, false, day.equals(named) ? null : named);
    }
}
