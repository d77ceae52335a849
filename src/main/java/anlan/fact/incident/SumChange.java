package anlan.fact.incident;

/** By how much a batch changes the counts of one kind in one month of the rows' own area. */
record SumChange(String area, String kind, int month, int n, int cleared, int major, int majorCleared) {}
