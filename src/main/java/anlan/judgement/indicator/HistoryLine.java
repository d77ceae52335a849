package anlan.judgement.indicator;

/** One version of a definition, ready to show. */
record HistoryLine(int version, String when, String by, String why) {}
