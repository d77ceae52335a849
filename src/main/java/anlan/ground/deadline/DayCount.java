package anlan.ground.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts days: worked ones, or all with the last one worked. */
final class DayCount extends Count {

    private Day day;

    DayCount(WorkCalendar calendar, Term term, List<Shift.Pause> pauses, Day first) {
        super(calendar, term, pauses);
        this.day = first;
        step(Step.of(first, Step.Effect.BEGINS, 0));
    }

    @Override
    Optional<Reckoning> on(int amount) {
        for (int left = Math.abs(amount); left > 0; ) {
            var next = next();
            if (next.isEmpty()) return missing();
            day = next.get();
            var pause = pause();
            if (pause.isPresent()) {
                step(Step.paused(day, pause.get()));
                if (pause.get().until() == null) return Optional.of(waiting(left, pause.get()));
            } else {
                left -= take();
            }
        }
        return Optional.empty();
    }

    private int take() {
        boolean counts = day.worked() || term.unit() == Term.Unit.CALENDAR_DAYS;
        step(Step.of(day, counts ? Step.Effect.COUNTED : Step.Effect.SKIPPED, counts ? 1 : 0));
        return counts ? 1 : 0;
    }

    /** Civil Code, article 203. */
    @Override
    Optional<Reckoning> settle() {
        while (!day.worked()) {
            var next = next();
            if (next.isEmpty()) return missing();
            day = next.get();
            step(Step.of(day, Step.Effect.MOVED, 0));
        }
        return Optional.empty();
    }

    private LocalDate nextDate() {
        return day.date().plusDays(term.amount() < 0 ? -1 : 1);
    }

    private Optional<Day> next() {
        return calendar.day(nextDate());
    }

    private Optional<Reckoning> missing() {
        return Optional.of(new Reckoning.Unknown(WorkCalendar.unknown(nextDate())));
    }

    private Optional<Shift.Pause> pause() {
        return pauses.stream()
                .filter(p -> !day.date().isBefore(date(p.from())))
                .filter(p -> p.until() == null || day.date().isBefore(date(p.until())))
                .findFirst();
    }

    private LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, calendar.zone());
    }

    @Override
    Day day() {
        return day;
    }

    @Override
    Instant end() {
        return calendar.closing(day.date());
    }
}
