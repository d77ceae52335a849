package anlan.ground.calendar;

import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Shift;
import anlan.ground.deadline.Term;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.web.Refusals;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked of the calendar, as it was typed. */
record Asked(
        @Nullable String from,
        @Nullable String time,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String paused,
        @Nullable String until,
        @Nullable String more,
        @Nullable String approver,
        @Nullable String why) {

    /** Nothing asked yet: from today. */
    static Asked nothing(LocalDate today) {
        return new Asked(today.toString(), "", "", Term.Unit.WORKING_DAYS.code(), "", "", "", "", "");
    }

    boolean blank() {
        return Typed.text(amount).isEmpty();
    }

    boolean shifted() {
        return !Typed.text(paused).isEmpty() || !Typed.text(more).isEmpty();
    }

    /** The reckoning; what cannot be read is refused. */
    @Nullable
    Reckoning reckon(WorkCalendar calendar, Refusals refusals) {
        var start = start(calendar.zone(), refusals);
        var counted = Typed.number(amount, "amount", refusals);
        var shifts = shifts(calendar.zone(), refusals);
        if (refusals.any() || start == null || counted == null) return null;
        var in = Term.Unit.of(Typed.text(unit)).orElse(Term.Unit.WORKING_DAYS);
        var reckoning = calendar.deadline(start, new Term(counted, in), shifts);
        if (reckoning instanceof Reckoning.Unknown unknown) refusals.add(unknown.why());
        return reckoning;
    }

    private @Nullable Instant start(ZoneId zone, Refusals refusals) {
        var day = Typed.day(from, "from", refusals);
        if (day == null) return null;
        if (Typed.text(time).isEmpty()) return day.atStartOfDay(zone).toInstant();
        try {
            return day.atTime(LocalTime.parse(Typed.text(time))).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            refusals.add(CalendarFault.TIME_UNREADABLE, "time", Typed.text(time));
            return null;
        }
    }

    private List<Shift> shifts(ZoneId zone, Refusals refusals) {
        var shifts = new ArrayList<Shift>();
        if (!Typed.text(paused).isEmpty()) {
            var stop = Typed.day(paused, "paused", refusals);
            var go = Typed.text(until).isEmpty() ? null : Typed.day(until, "until", refusals);
            if (stop != null)
                shifts.add(new Shift.Pause(
                        stop.atStartOfDay(zone).toInstant(),
                        go == null ? null : go.atStartOfDay(zone).toInstant(),
                        Typed.text(why)));
        }
        if (!Typed.text(more).isEmpty()) {
            var by = Typed.number(more, "more", refusals);
            var approved = Typed.text(approver);
            if (by != null) shifts.add(new Shift.Extension(by, Typed.text(why), approved.isEmpty() ? null : approved));
        }
        return shifts;
    }
}
