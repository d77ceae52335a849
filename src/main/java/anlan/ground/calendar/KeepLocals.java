package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.calendar.CalendarPage.HoursForm;
import anlan.ground.calendar.CalendarPage.LocalForm;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Name;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Holidays of the district: entered, and ended with a reason. */
@UseCase
class KeepLocals {

    private final LocalHolidays locals;
    private final CalendarPages pages;
    private final OfficeClock clock;
    private final Audit audit;

    KeepLocals(LocalHolidays locals, CalendarPages pages, OfficeClock clock, Audit audit) {
        this.locals = locals;
        this.pages = pages;
        this.clock = clock;
        this.audit = audit;
    }

    @May(Right.CALENDAR_KEEP)
    @PostMapping("/calendar/locals")
    ModelAndView add(LocalForm form, Viewer viewer) {
        Keeping.require(viewer);
        var refusals = new Refusals();
        var first = Typed.day(form.first(), "first", refusals);
        var last = Typed.text(form.last()).isEmpty() ? first : Typed.day(form.last(), "last", refusals);
        var zh = Typed.text(form.zh());
        refusals.require(!zh.isEmpty(), CalendarFault.NAME_EMPTY, "zh");
        refusals.require(
                zh.length() <= NoticeCheck.LONGEST_NAME, CalendarFault.NAME_LONG, "zh", NoticeCheck.LONGEST_NAME);
        if (first != null && last != null) check(first, last, refusals);
        if (refusals.any() || first == null || last == null)
            return Page.refused(CalendarPages.VIEW, page(first, form, viewer), refusals);
        var en = Typed.text(form.en());
        var name = new Name(zh, en.isEmpty() ? zh : en);
        long id = locals.add(first, last, name);
        audit.did(
                "calendar.local-added",
                "calendar/local/" + id,
                null,
                new LocalHolidays.Local(id, first, last, name),
                null);
        return Page.to("/calendar?year=" + first.getYear(), "calendar.local-added");
    }

    private void check(LocalDate first, LocalDate last, Refusals refusals) {
        if (!refusals.require(!last.isBefore(first), CalendarFault.LOCAL_BACKWARDS, "last")) return;
        refusals.require(
                ChronoUnit.DAYS.between(first, last) < NoticeCheck.MOST_DAYS,
                CalendarFault.LOCAL_TOO_LONG,
                "last",
                NoticeCheck.MOST_DAYS);
        boolean free = locals.all().stream()
                .allMatch(l -> l.to().isBefore(first) || l.from().isAfter(last));
        refusals.require(free, CalendarFault.LOCAL_TWICE, "first");
    }

    private CalendarPage page(@Nullable LocalDate first, LocalForm form, Viewer viewer) {
        var today = clock.today();
        return pages.of(
                first == null ? today.getYear() : first.getYear(),
                viewer,
                Asked.nothing(today),
                null,
                form,
                HoursForm.EMPTY);
    }

    @May(Right.CALENDAR_KEEP)
    @PostMapping("/calendar/locals/{id}/end")
    ModelAndView end(@PathVariable long id, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        Keeping.require(viewer);
        var local = locals.find(id).orElseThrow(NotFound::new);
        int year = local.from().getYear();
        if (why.isBlank())
            return Page.refused(
                    CalendarPages.VIEW,
                    pages.of(year, viewer),
                    new Refusals().add(CalendarFault.WHY_EMPTY, "why-" + id));
        locals.end(id, why.strip());
        audit.did("calendar.local-ended", "calendar/local/" + id, local, null, why.strip());
        return Page.to("/calendar?year=" + year, "calendar.local-ended");
    }
}
