package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.calendar.NoticeFile.Line;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a year in as it was shown, and taking it back. */
@UseCase
class TakeNotice {

    private final Notices notices;
    private final SendNotice sending;
    private final CalendarPages pages;
    private final Audit audit;

    TakeNotice(Notices notices, SendNotice sending, CalendarPages pages, Audit audit) {
        this.notices = notices;
        this.sending = sending;
        this.pages = pages;
        this.audit = audit;
    }

    @May(Right.CALENDAR_KEEP)
    @PostMapping("/calendar/notices")
    ModelAndView take(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String lines,
            Viewer viewer) {
        Keeping.require(viewer);
        var refusals = new Refusals();
        int of = SendNotice.year(year, refusals);
        SendNotice.source(source, refusals);
        var notice = new NoticeCheck(of, refusals).of(carried(lines));
        if (refusals.any()) return Page.refused(SendNotice.VIEW, sending.page(year, source), refusals);
        var before = notices.years().get(of);
        long id = notices.take(notice, source.strip());
        audit.did(
                "calendar.notice-taken",
                "calendar/notice/" + id,
                before == null ? null : before.notice(),
                new Notices.Known(id, notice, source.strip()),
                null);
        return Page.to("/calendar?year=" + of, "calendar.notice-taken");
    }

    private static List<Line> carried(String lines) {
        var number = new AtomicLong();
        return lines.lines()
                .filter(l -> !l.isBlank())
                .map(l -> Line.carried(number.incrementAndGet(), l))
                .toList();
    }

    @May(Right.CALENDAR_KEEP)
    @PostMapping("/calendar/notices/{id}/back")
    ModelAndView takeBack(@PathVariable long id, @RequestParam(defaultValue = "") String why, Viewer viewer) {
        Keeping.require(viewer);
        var known = notices.standing(id).orElseThrow(NotFound::new);
        int year = known.notice().year();
        if (why.isBlank())
            return Page.refused(
                    CalendarPages.VIEW,
                    pages.of(year, viewer),
                    new Refusals().add(CalendarFault.WHY_EMPTY, "why-notice"));
        notices.takeBack(id, why.strip());
        var after = notices.years().get(year);
        audit.did(
                "calendar.notice-taken-back",
                "calendar/notice/" + id,
                known,
                after == null ? null : after.notice(),
                why.strip());
        return Page.to("/calendar?year=" + year, "calendar.notice-taken-back");
    }
}
