package anlan.fact.figure;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a unit reported for a period.
 *
 * @param why the reason for a correction or a withdrawal
 * @param numbers by the figure's code; without those left blank
 */
record Report(
        int version,
        Instant recordedAt,
        String recordedBy,
        boolean late,
        boolean withdrawn,
        @Nullable String why,
        Map<String, Told> numbers) {

    /** A count, or so many yes of so many asked. */
    sealed interface Told {}

    record Count(long value) implements Told {}

    record Yes(long yes, long asked) implements Told {}
}
