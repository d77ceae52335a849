package anlan.fact.incident;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which counts are asked for.
 *
 * @param areas codes of any level; each means itself and all below it
 * @param kinds codes, each with all below it; empty for all
 * @param from first month
 * @param to last month
 * @param asOf as known at this instant; null for now
 */
public record MonthQuery(
        Collection<String> areas,
        Collection<String> kinds,
        YearMonth from,
        YearMonth to,
        @Nullable Instant asOf) {}
