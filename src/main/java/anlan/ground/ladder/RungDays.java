package anlan.ground.ladder;

import anlan.ground.deadline.Provisional;
import anlan.ground.deadline.WorkCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** On which day a step falls. Asked for thousands of things at once, of which many are due on the same few days. */
public final class RungDays {

    private record Asked(LocalDate due, int days) {}

    private final WorkCalendar calendar;
    private final Map<Asked, Provisional> known = new HashMap<>();

    public RungDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param days working days after the last day; negative before it */
    public Provisional of(LocalDate due, int days) {
        return known.computeIfAbsent(new Asked(due, days), a -> Provisional.of(a.due(), a.days(), calendar));
    }
}
