package anlan.ground.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counting on from where one stands, writing down each step. */
abstract sealed class Count permits DayCount, HourCount {

    final WorkCalendar calendar;
    final Term term;
    final List<Shift.Pause> pauses;
    private final List<Step> steps = new ArrayList<>();

    Count(WorkCalendar calendar, Term term, List<Shift.Pause> pauses) {
        this.calendar = calendar;
        this.term = term;
        this.pauses = pauses;
    }

    /** Counts so much further; what stands in the way, if anything does. */
    abstract Optional<Reckoning> on(int amount);

    /** Moves off a day on which nothing can end. */
    abstract Optional<Reckoning> settle();

    abstract Day day();

    abstract Instant end();

    void note(Shift.Extension extension) {
        step(Step.extended(day(), extension));
    }

    final void step(Step step) {
        steps.add(step);
    }

    final List<Step> steps() {
        return steps;
    }

    final Reckoning waiting(int left, Shift.Pause pause) {
        return new Reckoning.Waiting(term, left, pause, List.copyOf(steps));
    }
}
