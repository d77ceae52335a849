package anlan.fact.records;

/** Why a question about the records is not answered. */
enum Fault {
    AREA_UNKNOWN,
    KIND_UNKNOWN,
    DAY_UNREADABLE,
    FROM_AFTER_TO,
    AS_OF_UNREADABLE,
    AS_OF_AHEAD,
    YES_OR_NO,
    NUMBER_UNREADABLE,
    SORT_UNKNOWN,
    BY_MISSING,
    BY_UNKNOWN,
    BY_MANY,
    MEASURE_UNKNOWN,
    LEVEL_UNKNOWN,
    DATASET_UNKNOWN,
    PIVOT_SAME,
    NUMBER_UNKNOWN,
    PAPER_TOO_LONG
}
