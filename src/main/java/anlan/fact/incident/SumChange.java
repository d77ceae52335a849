package anlan.fact.incident;

/**
 * By how much a batch changes the counts of one kind in one month of the rows' own area.
 *
 * @param slot hour of the week ({@link HourSlot}); {@link #NO_SLOT} where hours are not told apart
 */
record SumChange(String area, String kind, int month, int slot, int n, int cleared, int major, int majorCleared) {

    static final int NO_SLOT = -1;
}
