package anlan.ground.register;

/**
 * A series of numbers.
 *
 * @param word by which the unit is known on papers of this kind
 * @param kind of paper, in the office's words
 */
public record Series(long id, long unit, String unitName, String word, String kind) {}
