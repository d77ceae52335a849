package anlan.fact.dataset;

/** Counts of records so small that they would tell of single cases: withheld from whoever may see figures but not records. */
public final class SmallCounts {

    /** The least count shown: the threshold customary in official statistics for tables of offences. */
    public static final long LEAST = 5;

    private SmallCounts() {}

    public static boolean withheld(long count) {
        return count < LEAST;
    }

    public static boolean withheld(double count) {
        return count < LEAST;
    }
}
