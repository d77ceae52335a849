package anlan.judgement.measure;

/** One version of a definition, ready to show. */
public record HistoryLine(int version, String when, String by, String why) {}
