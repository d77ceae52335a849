package anlan.promise.revision;

import anlan.ground.calendar.Calendars;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.promise.plan.Wording;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Until when somebody decides on what was asked for: some working days after, and not later than the day from which it is to hold. */
@Component
class ApprovalTerm {

    static final int WORKING_DAYS = 3;
    private static final int WITHOUT_CALENDAR = 5;

    private final Calendars calendars;
    private final Wording wording;

    ApprovalTerm(Calendars calendars, Wording wording) {
        this.calendars = calendars;
        this.wording = wording;
    }

    LocalDate due(Revision.Submitted submitted) {
        var asked = wording.dayOf(submitted.asked().at());
        var after = calendars.now().deadline(asked, Term.workingDays(WORKING_DAYS), List.of())
                        instanceof Reckoning.Deadline found
                ? found.day()
                : asked.plusDays(WITHOUT_CALENDAR);
        var on = submitted.kept().text().effectiveOn();
        return on != null && on.isBefore(after) && !on.isBefore(asked) ? on : after;
    }
}
