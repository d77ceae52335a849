package anlan.fact.records;

/** One entry of a list to choose from. */
record Choice(String value, String name, boolean chosen) {}
