package anlan.ground.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a person now, as it stands on their start page; given by the room it belongs to.
 *
 * @param due the day it is due; null where nothing runs out
 * @param title what it is
 * @param detail one quiet line more
 * @param path where it is done
 * @param act what the button says
 */
public record Task(Urgency urgency, @Nullable LocalDate due, String title, String detail, String path, String act) {

    /** From what cannot wait to what waits for others. */
    public enum Urgency {
        OVERDUE,
        TODAY,
        SOON,
        OPEN,
        WAITING
    }

    /** How urgent something due on a day is: past, today, within seven days, or open. */
    public static Urgency when(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        return due.equals(today) ? Urgency.TODAY : due.isAfter(today.plusDays(7)) ? Urgency.OPEN : Urgency.SOON;
    }
}
