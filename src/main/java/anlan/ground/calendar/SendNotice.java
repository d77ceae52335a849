package anlan.ground.calendar;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.calendar.NoticeFile.Line;
import anlan.ground.clock.OfficeClock;
import anlan.ground.deadline.Arithmetic;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Sending the file of a year: it is shown whole before it is taken in. */
@UseCase
class SendNotice {

    static final String VIEW = "ground/calendar/SendNotice";
    private static final long BIGGEST = 1024 * 1024;

    record SendPage(String title, String year, String source) {}

    record Entry(String days, String kind, String name, long count) {}

    /** @param carried the lines as they will be taken in */
    record PreviewPage(
            String title,
            String year,
            String source,
            boolean replaces,
            boolean reachesBack,
            List<Entry> entries,
            String carried) {}

    private final Notices notices;
    private final Arithmetic arithmetic;
    private final OfficeClock clock;
    private final Words words;

    SendNotice(Notices notices, Arithmetic arithmetic, OfficeClock clock, Words words) {
        this.notices = notices;
        this.arithmetic = arithmetic;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.CALENDAR_KEEP)
    @GetMapping("/calendar/notices/new")
    ModelAndView form(@RequestParam(defaultValue = "") String year, Viewer viewer) {
        Keeping.require(viewer);
        return Page.of(VIEW, page(year.isBlank() ? firstUnknown() : year, ""));
    }

    private String firstUnknown() {
        int year = clock.today().getYear();
        while (notices.years().containsKey(year)) year++;
        return Integer.toString(year);
    }

    SendPage page(String year, String source) {
        return new SendPage(words.say("calendar.send"), year, source);
    }

    @May(Right.CALENDAR_KEEP)
    @PostMapping("/calendar/notices/preview")
    ModelAndView preview(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer)
            throws IOException {
        Keeping.require(viewer);
        var refusals = new Refusals();
        int of = year(year, refusals);
        source(source, refusals);
        refusals.require(file != null && !file.isEmpty(), CalendarFault.FILE_EMPTY, "file");
        refusals.require(file == null || file.getSize() <= BIGGEST, CalendarFault.FILE_TOO_BIG, "file");
        if (refusals.any() || file == null) return Page.refused(VIEW, page(year, source), refusals);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var lines = NoticeFile.read(file.getBytes(), name, refusals);
        if (refusals.any()) return Page.refused(VIEW, page(year, source), refusals);
        var notice = new NoticeCheck(of, refusals).of(lines);
        return refusals.any()
                ? Page.refused(VIEW, page(year, source), refusals)
                : Page.of("ground/calendar/PreviewNotice", preview(notice, source.strip(), lines));
    }

    static int year(String typed, Refusals refusals) {
        boolean likely = typed.strip().matches("20\\d\\d|21\\d\\d");
        refusals.require(likely, CalendarFault.YEAR_UNLIKELY, "year");
        return likely ? Integer.parseInt(typed.strip()) : 0;
    }

    static void source(String typed, Refusals refusals) {
        refusals.require(!typed.isBlank() && typed.length() <= 200, CalendarFault.SOURCE_EMPTY, "source");
    }

    private PreviewPage preview(Notice notice, String source, List<Line> lines) {
        return new PreviewPage(
                words.say("calendar.preview", Integer.toString(notice.year())),
                Integer.toString(notice.year()),
                source,
                notices.years().containsKey(notice.year()),
                notice.days().anyMatch(d -> d.date().getYear() < notice.year()),
                notice.entries().stream().map(this::entry).toList(),
                lines.stream().map(Line::carried).collect(Collectors.joining("\n")));
    }

    private Entry entry(Notice.Entry entry) {
        return new Entry(
                arithmetic.span(entry.from(), entry.to()),
                words.say("calendar.entry-" + entry.kind().code()),
                entry.name().say(),
                entry.days().count());
    }
}
