package anlan.ground.deadline;

import anlan.ground.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Counts the minutes in which the office is open: not lunch, not the night, not while paused. */
final class HourCount extends Count {

    private static final int HOUR = 60;

    private ZonedDateTime at;
    private Day day;

    HourCount(WorkCalendar calendar, Term term, List<Shift.Pause> pauses, ZonedDateTime start) {
        super(calendar, term, pauses);
        this.at = start;
        this.day = calendar.day(start.toLocalDate()).orElseThrow();
        step(Step.of(day, Step.Effect.BEGINS, 0));
    }

    @Override
    Optional<Reckoning> on(int amount) {
        for (int left = amount * HOUR; left > 0; ) {
            var known = calendar.day(at.toLocalDate());
            if (known.isEmpty()) return Optional.of(new Reckoning.Unknown(WorkCalendar.unknown(at.toLocalDate())));
            day = known.get();
            var hours = calendar.hours(day.date());
            if (hours.isEmpty())
                return Optional.of(new Reckoning.Unknown(new Refused(DeadlineFault.HOURS_UNSET, "unit")));
            int taken = day.worked() ? take(hours.get(), left) : 0;
            if (!day.worked()) step(Step.of(day, Step.Effect.SKIPPED, 0));
            left -= taken;
            var still = left > 0 ? still() : Optional.<Shift.Pause>empty();
            if (still.isPresent()) return Optional.of(waiting(left, still.get()));
            if (left > 0) at = day.date().plusDays(1).atStartOfDay(at.getZone());
        }
        return Optional.empty();
    }

    private int take(OfficeHours hours, int wanted) {
        int left = wanted;
        for (var span : hours.spans()) {
            var to = day.date().atTime(span.to()).atZone(at.getZone());
            at = later(at, day.date().atTime(span.from()).atZone(at.getZone()));
            left = until(to, left);
            if (left == 0) break;
        }
        if (wanted > left) step(Step.of(day, Step.Effect.COUNTED, wanted - left));
        else pausedOn(day.date()).ifPresent(p -> step(Step.paused(day, p)));
        return wanted - left;
    }

    /** Counts up to the end of a span, stepping over pauses; what is left then. */
    private int until(ZonedDateTime to, int wanted) {
        int left = wanted;
        while (left > 0 && at.isBefore(to)) {
            var pause = pauseAt(at.toInstant());
            if (pause.isPresent()) {
                var until = pause.get().until();
                if (until == null) return left;
                at = until.atZone(at.getZone());
                continue;
            }
            var stop = stop(to);
            int open = (int) Math.min(left, Duration.between(at, stop).toMinutes());
            at = open == left ? at.plusMinutes(open) : stop;
            left -= open;
        }
        return left;
    }

    /** The end of the span, or the beginning of a pause before it. */
    private ZonedDateTime stop(ZonedDateTime to) {
        return pauses.stream()
                .map(p -> p.from().atZone(at.getZone()))
                .filter(from -> from.isAfter(at) && from.isBefore(to))
                .min(ZonedDateTime::compareTo)
                .orElse(to);
    }

    private Optional<Shift.Pause> pauseAt(Instant now) {
        return pauses.stream()
                .filter(p -> !now.isBefore(p.from()) && (p.until() == null || now.isBefore(p.until())))
                .findFirst();
    }

    private Optional<Shift.Pause> pausedOn(LocalDate date) {
        return pauses.stream()
                .filter(p -> !LocalDate.ofInstant(p.from(), at.getZone()).isAfter(date))
                .filter(p -> p.until() == null
                        || !LocalDate.ofInstant(p.until(), at.getZone()).isBefore(date))
                .findFirst();
    }

    /** A pause without an end that has begun by the end of the day. */
    private Optional<Shift.Pause> still() {
        var night = day.date().plusDays(1).atStartOfDay(at.getZone()).toInstant();
        return pauses.stream()
                .filter(p -> p.until() == null && p.from().isBefore(night))
                .findFirst();
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** It ends within open hours, so on a worked day. */
    @Override
    Optional<Reckoning> settle() {
        return Optional.empty();
    }

    @Override
    Day day() {
        return day;
    }

    @Override
    Instant end() {
        return at.toInstant();
    }
}
