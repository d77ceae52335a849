package anlan.fact.figure;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A number as a unit reported it.
 *
 * @param code which figure
 * @param area the area the unit reported for
 * @param from first month of its period; {@code to} the last
 * @param value a count; null for a share
 * @param yes of a share, how many of those asked; null for a count, as is {@code asked}
 * @param late reported after its due day
 * @param version how many times the report was written
 * @param path its page
 */
public record Figure(
        String code,
        String area,
        long unit,
        YearMonth from,
        YearMonth to,
        @Nullable Long value,
        @Nullable Long yes,
        @Nullable Long asked,
        boolean late,
        int version,
        Instant recordedAt,
        String path) {}
