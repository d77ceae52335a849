package anlan.fact.export;

/** Why records are not taken out as asked. */
enum ExportFault {
    NUMBER_UNKNOWN,
    PAPER_TOO_LONG,
    ENDING_UNKNOWN,
    MANY_UNDER_WAY
}
