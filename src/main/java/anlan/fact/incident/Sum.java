package anlan.fact.incident;

/** One row of the sums: the counts of all kinds in a span of an area. */
record Sum(
        String area,
        int span,
        int[] n,
        int[] cleared,
        int[] major,
        int[] majorCleared,
        int[] untold,
        int[] majorUntold) {

    static int at(int[] counts, int place) {
        return place < counts.length ? counts[place] : 0;
    }
}
