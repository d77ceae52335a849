package anlan.promise.urging;

import anlan.ground.ladder.Rung;
import anlan.ground.ladder.RungDays;
import java.time.LocalDate;
import java.util.List;

/**
 * Up to which last day a step has fallen: what is due later is not looked at.
 *
 * @param rung the step
 * @param last the latest last day for which it fell by today
 */
record Reaching(Rung rung, LocalDate last) {

    static List<Reaching> of(DutyLadder ladder, LocalDate today, RungDays days) {
        return ladder.rungs().stream()
                .map(rung -> new Reaching(rung, last(rung, today, days)))
                .toList();
    }

    /** Going back from a day that is surely too late: longer holidays than three weeks together there are not. */
    private static LocalDate last(Rung rung, LocalDate today, RungDays days) {
        var at = today.plusDays(Math.max(0, -2L * rung.days() + 21));
        while (days.of(at, rung.days()).day().isAfter(today)) {
            at = at.minusDays(1);
        }
        return at;
    }
}
