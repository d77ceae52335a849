package anlan.fact.incident;

import anlan.fact.coverage.Coverage;
import anlan.fact.dataset.Task;
import java.time.LocalDate;

/** The days between which a task's months lie. */
final class Months {

    private Months() {}

    static LocalDate first(Task task) {
        var month = task.fromMonth();
        return month == null ? LocalDate.of(1900, 1, 1) : Coverage.month(month).atDay(1);
    }

    static LocalDate last(Task task) {
        var month = task.toMonth();
        return month == null ? task.today() : Coverage.month(month).atEndOfMonth();
    }
}
