package anlan.fact.records;

/** Why records cannot be listed as asked. */
enum RecordsFault {
    SORT_UNKNOWN
}
