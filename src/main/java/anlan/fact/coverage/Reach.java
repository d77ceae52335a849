package anlan.fact.coverage;

import java.util.Map;
import java.util.Set;

/**
 * What the rows of a file reach: by it is found what a file speaks for.
 *
 * @param abouts kinds of records found, by their roots
 * @param monthsByArea months (year * 12 + month - 1) in which each area has rows
 * @param firstDay day of month of the earliest row in the first month; 1 where days are unknown
 * @param lastDay day of month of the latest row in the last month; 31 where days are unknown
 * @param moved how many rows carried the code of an area of another time ("330101001001 330101002004") and were put to that of their day
 */
public record Reach(
        Set<String> abouts,
        Map<String, Set<Integer>> monthsByArea,
        int firstDay,
        int lastDay,
        Map<String, Long> moved) {}
