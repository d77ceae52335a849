package anlan.fact.pivot;

/** Why something cannot be counted. */
enum PivotFault {
    BY_MISSING,
    BY_UNKNOWN,
    BY_MANY,
    MEASURE_UNKNOWN,
    LEVEL_UNKNOWN,
    DATASET_UNKNOWN,
    SAME
}
