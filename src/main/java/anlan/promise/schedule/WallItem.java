package anlan.promise.schedule;

import anlan.ground.print.Ink;
import java.time.LocalDate;
import java.util.List;

/**
 * A duty as it stands on the wall's paper.
 *
 * @param label number, title, last day; of an overdue one also what it holds up
 * @param late whether it is overdue: what waits for it is held up
 */
record WallItem(
        long id, String unit, String label, LocalDate begin, LocalDate end, Ink ink, boolean late, List<Long> before) {}
