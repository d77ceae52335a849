package anlan.fact.figure;

import anlan.ground.access.Right;
import anlan.ground.calendar.Calendars;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.Term;
import anlan.ground.notify.Concern;
import anlan.ground.notify.Holders;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Message;
import anlan.ground.notify.Messages;
import anlan.ground.notify.Reminder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a unit three working days before a report is due, and once it is overdue; and the keeper of the forms that some are. */
@Component
class FigureReminder implements Reminder {

    private static final Term BEFORE = Term.workingDays(-3);
    private static final int WITHOUT_CALENDAR = 5;

    /** What was overdue long before anybody was reminded is known from the lists. */
    private static final int STALE = 31;

    private static final int PERIODS = 3;

    private final Forms forms;
    private final Standings standings;
    private final Calendars calendars;
    private final Holders holders;
    private final Messages messages;

    FigureReminder(Forms forms, Standings standings, Calendars calendars, Holders holders, Messages messages) {
        this.forms = forms;
        this.standings = standings;
        this.calendars = calendars;
        this.holders = holders;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public void remind(LocalDate today) {
        for (var form : forms.all()) {
            var spans = form.over(today, PERIODS).stream()
                    .filter(s -> today.isBefore(s.due().plusDays(STALE)))
                    .toList();
            var sheet = standings.of(form, spans, today);
            spans.forEach(span -> remind(form, span, sheet, today));
        }
    }

    private void remind(ReportForm form, ReportForm.Span span, Standings.Sheet sheet, LocalDate today) {
        var missing = waiting(form, span, sheet, Standings.State.MISSING);
        missing.forEach(unit -> tell(FigureKinds.OVERDUE, form, span, unit));
        if (!missing.isEmpty()) {
            messages.tell(new Message(
                            FigureKinds.MISSING,
                            holders.ofDistrict(Right.FIGURES_KEEP),
                            "/figures/completeness?form=" + form.id(),
                            "form/%d/%s".formatted(form.id(), span.from()),
                            form.name(),
                            months(span))
                    .of(Concern.DISTRICT));
        }
        if (!today.isBefore(before(span.due()))) {
            waiting(form, span, sheet, Standings.State.OPEN)
                    .forEach(unit -> tell(FigureKinds.DUE_SOON, form, span, unit));
        }
    }

    private static List<Long> waiting(
            ReportForm form, ReportForm.Span span, Standings.Sheet sheet, Standings.State state) {
        return form.units().stream()
                .map(ReportForm.Reporter::unit)
                .filter(u -> sheet.state(u, span) == state)
                .toList();
    }

    private void tell(Kind kind, ReportForm form, ReportForm.Span span, long unit) {
        Collection<Long> people = holders.at(Right.FIGURES_REPORT, unit);
        messages.tell(new Message(
                        kind,
                        people,
                        Said.path(form.id(), unit, span.from()),
                        "form/%d/unit/%d/%s".formatted(form.id(), unit, span.from()),
                        form.name(),
                        months(span),
                        span.due().toString())
                .of(Concern.unit(unit)));
    }

    /** In no language: whoever reads it chooses theirs. */
    private static String months(ReportForm.Span span) {
        return span.from().equals(span.to()) ? span.from().toString() : span.from() + " – " + span.to();
    }

    private LocalDate before(LocalDate due) {
        return calendars.now().deadline(due, BEFORE, List.of()) instanceof Reckoning.Deadline found
                ? found.day()
                : due.minusDays(WITHOUT_CALENDAR);
    }
}
