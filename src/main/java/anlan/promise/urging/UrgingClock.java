package anlan.promise.urging;

import anlan.ground.calendar.Calendars;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.ladder.RungDays;
import anlan.ground.ladder.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds which steps fell, as a day begins and when the steps were changed. */
@Component
class UrgingClock implements Job {

    static final String NAME = "urging.clock";

    private record Known(LocalDate today, DutyLadder ladder, RungDays days, List<Reaching> steps) {}

    /** @param last of those that were looked at; null when there are no more */
    private record Looked(int taken, Overdue.@Nullable Looked last) {}

    private final TransactionTemplate once;
    private final Overdue overdue;
    private final DutyLadders ladders;
    private final Calendars calendars;
    private final Urge urge;
    private final OfficeClock clock;

    UrgingClock(
            TransactionTemplate once,
            Overdue overdue,
            DutyLadders ladders,
            Calendars calendars,
            Urge urge,
            OfficeClock clock) {
        this.once = once;
        this.overdue = overdue;
        this.ladders = ladders;
        this.calendars = calendars;
        this.urge = urge;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(0, 0);
    }

    /** In transactions of a few hundred each: what was told before a fault stays told, and is not told again. */
    @Override
    public Done run() {
        var known = Objects.requireNonNull(once.execute(s -> known()));
        long taken = 0;
        Overdue.Looked at = Overdue.Looked.FIRST;
        while (at != null) {
            var before = at;
            var looked = Objects.requireNonNull(once.execute(s -> look(before, known)));
            taken += looked.taken();
            at = looked.last();
        }
        return new Done(taken);
    }

    private Known known() {
        var today = clock.today();
        var ladder = ladders.now();
        var days = new RungDays(calendars.now());
        return new Known(today, ladder, days, Reaching.of(ladder, today, days));
    }

    private Looked look(Overdue.Looked before, Known known) {
        var found = overdue.after(before, known.steps());
        int taken = 0;
        for (var each : found) {
            var steps = Steps.of(
                    known.ladder().rungs(), each.due(), each.since(), each.taken(), known.today(), known.days());
            taken += urge.take(each, steps.due());
        }
        return new Looked(taken, found.size() < Overdue.AT_ONCE ? null : found.getLast());
    }
}
