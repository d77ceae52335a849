package anlan.promise.duty;

import java.time.LocalDate;

/**
 * A duty as it is written down and given: what a unit puts its name to.
 *
 * @param serial counts the campaign's duties
 * @param objective code of the campaign's objective it serves
 */
public record Entrusted(
        long id, int serial, String objective, String title, String measures, LocalDate due, long unit) {}
