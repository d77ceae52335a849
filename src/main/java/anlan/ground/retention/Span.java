package anlan.ground.retention;

import anlan.ground.access.Right;

/**
 * A kind of data that is deleted when due; a bean of the room that keeps it.
 *
 * @param code names it for good, in addresses and in the database
 * @param word key of what is kept and from when the days count, in a phrase
 * @param usual days where nothing was set
 * @param least days that may be set
 * @param most days that may be set
 * @param apart whether nobody sets them who also gives posts or tokens, and could have given themselves the right
 * @param keeper whoever holds the right for the whole district sets them
 */
public record Span(String code, String word, int usual, int least, int most, Right keeper, boolean apart) {}
