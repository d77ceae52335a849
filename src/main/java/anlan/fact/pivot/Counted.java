package anlan.fact.pivot;

/**
 * Counts of an area and all below it in a month or a year, the kinds side by side.
 *
 * @param span a month counted from the year 0, or a year below zero
 */
record Counted(String area, int span, Integer[] counts) {}
