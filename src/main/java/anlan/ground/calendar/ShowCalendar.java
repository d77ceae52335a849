package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.calendar.CalendarPage.Answer;
import anlan.ground.calendar.CalendarPage.HoursForm;
import anlan.ground.calendar.CalendarPage.LocalForm;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Arithmetic;
import anlan.ground.deadline.Reckoning;
import anlan.ground.deadline.WorkCalendar;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at a year, and asking for a deadline. */
@UseCase
class ShowCalendar {

    private final CalendarPages pages;
    private final Calendars calendars;
    private final Arithmetic arithmetic;
    private final OfficeClock clock;

    ShowCalendar(CalendarPages pages, Calendars calendars, Arithmetic arithmetic, OfficeClock clock) {
        this.pages = pages;
        this.calendars = calendars;
        this.arithmetic = arithmetic;
        this.clock = clock;
    }

    @May(Right.CALENDAR_SEE)
    @GetMapping("/calendar")
    ModelAndView show(@RequestParam(required = false) @Nullable Integer year, Viewer viewer) {
        return Page.of(CalendarPages.VIEW, pages.of(shown(year), viewer));
    }

    @May(Right.CALENDAR_SEE)
    @GetMapping("/calendar/deadline")
    ModelAndView deadline(@RequestParam(required = false) @Nullable Integer year, Asked asked, Viewer viewer) {
        if (asked.blank()) return Page.to("/calendar?year=" + shown(year));
        var refusals = new Refusals();
        var calendar = calendars.now();
        var reckoning = asked.reckon(calendar, refusals);
        var answer = reckoning == null || refusals.any() ? null : answer(reckoning, calendar);
        var page = pages.of(shown(year), viewer, asked, answer, LocalForm.EMPTY, HoursForm.EMPTY);
        return refusals.any() ? Page.refused(CalendarPages.VIEW, page, refusals) : Page.of(CalendarPages.VIEW, page);
    }

    private Answer answer(Reckoning reckoning, WorkCalendar calendar) {
        return new Answer(
                arithmetic.sentence(reckoning, calendar),
                reckoning instanceof Reckoning.Deadline,
                arithmetic.lines(reckoning));
    }

    private int shown(@Nullable Integer year) {
        return year == null ? clock.today().getYear() : Math.clamp(year, 2000, 2199);
    }
}
