package anlan.fact.incident;

import java.time.YearMonth;

/**
 * Incidents of one kind in one month of an area and all below it.
 *
 * @param kind code of the kind itself, without those below it
 * @param major how many were major
 * @param majorCleared how many of the major ones are cleared
 */
public record MonthCount(String area, String kind, YearMonth month, int n, int cleared, int major, int majorCleared) {}
