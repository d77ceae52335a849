package anlan.fact.incident;

/**
 * By how much a batch changes the counts of one kind in one month of the rows' own area.
 *
 * @param slot hour of the week ({@link HourSlot}); {@link #NO_SLOT} where hours are not told apart
 * @param untold how many have a source that says nothing of outcomes
 */
record SumChange(
        String area,
        String kind,
        int month,
        int slot,
        int n,
        int cleared,
        int major,
        int majorCleared,
        int untold,
        int majorUntold) {

    static final int NO_SLOT = -1;
}
