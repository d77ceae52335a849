package anlan.ground.succession;

import java.time.LocalDate;

/**
 * One part of an area as it is from a change on, in areas as they were before.
 *
 * @param sign +1 belongs to it, −1 is to be taken from the others; 0: was divided, so that nobody can tell
 * @param ended whether the earlier area ended by the change
 */
public record Part(long change, LocalDate day, String area, String before, int sign, boolean ended) {}
