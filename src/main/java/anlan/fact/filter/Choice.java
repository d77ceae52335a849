package anlan.fact.filter;

/** One entry of a list to choose from. */
public record Choice(String value, String name, boolean chosen) {}
