package anlan.ground.deadline;

import anlan.ground.deadline.Reckoning.Deadline;
import anlan.ground.deadline.Reckoning.Unknown;
import anlan.ground.web.Refused;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** One deadline being reckoned: the term first, then each extension in the order in which it was given. */
final class Reckoner {

    private final WorkCalendar calendar;
    private final Term term;
    private final List<Shift> shifts;

    Reckoner(WorkCalendar calendar, Term term, List<Shift> shifts) {
        this.calendar = calendar;
        this.term = term;
        this.shifts = List.copyOf(shifts);
    }

    Reckoning from(ZonedDateTime start) {
        var wrong = wrong();
        if (wrong.isPresent()) return new Unknown(wrong.get());
        var first = calendar.day(start.toLocalDate());
        if (first.isEmpty()) return new Unknown(WorkCalendar.unknown(start.toLocalDate()));
        var pauses = of(Shift.Pause.class);
        var count = term.unit() == Term.Unit.OFFICE_HOURS
                ? new HourCount(calendar, term, pauses, start)
                : new DayCount(calendar, term, pauses, first.get());
        return count.on(term.amount()).or(() -> extend(count)).or(count::settle).orElseGet(() -> met(count));
    }

    private Optional<Reckoning> extend(Count count) {
        return of(Shift.Extension.class).stream()
                .map(extension -> {
                    count.note(extension);
                    return extension.approvedBy() == null ? Optional.<Reckoning>empty() : count.on(extension.more());
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Deadline met(Count count) {
        return new Deadline(term, count.day().date(), count.end(), List.copyOf(count.steps()));
    }

    private <S extends Shift> List<S> of(Class<S> kind) {
        return shifts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Optional<Refused> wrong() {
        if (!term.likely())
            return Optional.of(new Refused(DeadlineFault.TERM_UNLIKELY, "amount", Integer.toString(Term.MOST)));
        if (term.amount() < 0 && !shifts.isEmpty())
            return Optional.of(new Refused(DeadlineFault.BACK_AND_SHIFTED, "amount"));
        return shifts.stream().flatMap(s -> wrong(s).stream()).findFirst();
    }

    private static Optional<Refused> wrong(Shift shift) {
        var refused = switch (shift) {
            case Shift.Pause pause -> wrong(pause);
            case Shift.Extension extension -> wrong(extension);
        };
        return refused.or(() ->
                shift.why().isBlank() ? Optional.of(new Refused(DeadlineFault.WHY_EMPTY, "why")) : Optional.empty());
    }

    private static Optional<Refused> wrong(Shift.Pause pause) {
        var until = pause.until();
        return until != null && until.isBefore(pause.from())
                ? Optional.of(new Refused(DeadlineFault.PAUSE_BACKWARDS, "until"))
                : Optional.empty();
    }

    private static Optional<Refused> wrong(Shift.Extension extension) {
        return extension.more() < 1 || extension.more() > Term.MOST
                ? Optional.of(new Refused(DeadlineFault.EXTENSION_UNLIKELY, "more", Integer.toString(Term.MOST)))
                : Optional.empty();
    }
}
