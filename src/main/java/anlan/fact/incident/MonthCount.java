package anlan.fact.incident;

import java.time.YearMonth;

/**
 * Incidents of one kind in one month of an area and all below it.
 *
 * @param kind code of the kind itself, without those below it
 * @param major how many were major
 * @param majorCleared how many of the major ones are cleared
 * @param untold of how many the source says nothing of outcomes: cleared or not, nobody knows
 * @param majorUntold how many of the major ones are so
 */
public record MonthCount(
        String area,
        String kind,
        YearMonth month,
        int n,
        int cleared,
        int major,
        int majorCleared,
        int untold,
        int majorUntold) {}
