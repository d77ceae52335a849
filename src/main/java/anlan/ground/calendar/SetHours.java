package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.calendar.CalendarPage.HoursForm;
import anlan.ground.calendar.CalendarPage.LocalForm;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.OfficeHours;
import anlan.ground.deadline.OfficeHours.Span;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The office's hours from a day on. */
@UseCase
class SetHours {

    private final HoursBook hours;
    private final CalendarPages pages;
    private final OfficeClock clock;
    private final Audit audit;

    SetHours(HoursBook hours, CalendarPages pages, OfficeClock clock, Audit audit) {
        this.hours = hours;
        this.pages = pages;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.CALENDAR_KEEP)
    @PostMapping("/calendar/hours")
    ModelAndView set(HoursForm form, Viewer viewer) {
        Keeping.require(viewer);
        var refusals = new Refusals();
        var since = Typed.day(form.since(), "since", refusals);
        var spans = spans(form, refusals);
        if (refusals.any() || since == null) return Page.refused(CalendarPages.VIEW, page(form, viewer), refusals);
        var before = hours.all().stream()
                .filter(h -> !h.since().isAfter(since))
                .reduce((earlier, later) -> later)
                .orElse(null);
        var after = new OfficeHours(since, spans);
        hours.set(after);
        audit.did("calendar.hours-set", "calendar/hours/" + since, before, after, null);
        return Page.to("/calendar", "calendar.hours-set");
    }

    private static List<Span> spans(HoursForm form, Refusals refusals) {
        var opens = time(form.opens(), "opens", refusals);
        var closes = time(form.closes(), "closes", refusals);
        boolean whole = Typed.text(form.breakFrom()).isEmpty();
        refusals.require(whole == Typed.text(form.breakTo()).isEmpty(), CalendarFault.HOURS_HALF, "breakTo");
        var from = whole ? null : time(form.breakFrom(), "breakFrom", refusals);
        var to = whole ? null : time(form.breakTo(), "breakTo", refusals);
        if (refusals.any() || opens == null || closes == null) return List.of();
        var spans = from == null || to == null
                ? List.of(new Span(opens, closes))
                : List.of(new Span(opens, from), new Span(to, closes));
        boolean forward = spans.stream().allMatch(Span::forward) && (from == null || from.isBefore(to));
        refusals.require(forward, CalendarFault.HOURS_BACKWARDS, "closes");
        return spans;
    }

    private static @Nullable LocalTime time(@Nullable String typed, String where, Refusals refusals) {
        try {
            return LocalTime.parse(Typed.text(typed)).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            refusals.add(CalendarFault.TIME_UNREADABLE, where, Typed.text(typed));
            return null;
        }
    }

    private CalendarPage page(HoursForm form, Viewer viewer) {
        var today = clock.today();
        return pages.of(today.getYear(), viewer, Asked.nothing(today), null, LocalForm.EMPTY, form);
    }
}
