package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.deadline.DayKind;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Step;
import anlan.ground.deadline.Term;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Deadlines for machines, with their arithmetic. */
@ApiUseCase
class DeadlineApi {

    /** @param name of the holiday that the day is, or for whose sake it is worked; empty on other days */
    record Walked(LocalDate day, String kind, boolean counts, String name) {}

    record Answer(LocalDate deadline, Instant end, List<Walked> steps) {}

    private final Calendars calendars;

    DeadlineApi(Calendars calendars) {
        this.calendars = calendars;
    }

    @May(Right.CALENDAR_SEE)
    @GetMapping("/api/v1/calendar/deadline")
    Answer deadline(@RequestParam String from, @RequestParam int workingDays) {
        var reckoning = calendars.now().deadline(day(from), Term.workingDays(workingDays), List.of());
        return switch (reckoning) {
            case Reckoning.Deadline met -> answer(met);
            case Reckoning.Unknown unknown -> throw new RefusedException(unknown.why());
            case Reckoning.Waiting still -> throw new IllegalStateException("waiting without a pause: " + still);
        };
    }

    private static Answer answer(Reckoning.Deadline met) {
        return new Answer(
                met.day(),
                met.end(),
                met.steps().stream()
                        .filter(s -> s.effect() != Step.Effect.BEGINS)
                        .map(DeadlineApi::walked)
                        .toList());
    }

    private static Walked walked(Step step) {
        var name = step.day().name();
        var kind = step.day().kind() == DayKind.LOCAL
                ? DayKind.HOLIDAY
                : step.day().kind();
        return new Walked(step.date(), kind.code(), step.counts() > 0, name == null ? "" : name.say());
    }

    private static LocalDate day(String from) {
        try {
            return LocalDate.parse(from);
        } catch (DateTimeException e) {
            throw new RefusedException(new Refused(CalendarFault.DAY_UNREADABLE, "from", from));
        }
    }
}
