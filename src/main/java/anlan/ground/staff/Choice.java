package anlan.ground.staff;

/** One entry of a list to choose from. */
public record Choice(String value, String name) {}
