package anlan.ground.delivery;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Kinds;
import anlan.ground.store.District;
import anlan.ground.web.Door;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the office sends, and what could not be delivered. */
@UseCase
class Sending {

    private static final String VIEW = "ground/delivery/Sending";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record SendingPage(String title, boolean mail, boolean whole, Form form, List<Line> lost) {}

    record Form(String from, String until, String digest) {}

    record Line(long message, long person, String name, String sentence, String at, String fault) {}

    private final OfficeBook book;
    private final Undelivered undelivered;
    private final Kinds kinds;
    private final Mailer mailer;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    Sending(
            OfficeBook book,
            Undelivered undelivered,
            Kinds kinds,
            Mailer mailer,
            OfficeClock clock,
            Audit audit,
            Words words) {
        this.book = book;
        this.undelivered = undelivered;
        this.kinds = kinds;
        this.mailer = mailer;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @Bean
    static Door sendingEntry() {
        return new Door(Door.Section.HOUSE, 70, "/messages/sending", "delivery.sending", Right.STAFF_KEEP);
    }

    @May(Right.STAFF_KEEP)
    @GetMapping("/messages/sending")
    ModelAndView show(Viewer viewer) {
        var office = book.now();
        var form = new Form(Typed.said(office.from()), Typed.said(office.until()), Typed.said(office.digest()));
        return Page.of(VIEW, page(form, viewer));
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/messages/hours")
    ModelAndView set(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String digest,
            Viewer viewer) {
        if (!whole(viewer)) {
            throw new NotFound();
        }
        var refusals = new Refusals();
        var opens = Typed.time(from, "from", refusals);
        var closes = Typed.time(until, "until", refusals);
        var collected = Typed.time(digest, "digest", refusals);
        if (!refusals.any()) {
            Typed.span(opens, closes, "until", refusals);
        }
        if (refusals.any()) {
            return Page.refused(VIEW, page(new Form(from, until, digest), viewer), refusals);
        }
        var after = new Office(opens, closes, Objects.requireNonNullElse(collected, Office.UNLESS_SET.digest()));
        audit.did("notify.office-set", "messages", book.now(), after, null);
        book.set(after);
        return Page.to("/messages/sending", "delivery.office-kept");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/messages/undelivered/tries")
    ModelAndView tryAgain(@RequestParam long message, @RequestParam long person, Viewer viewer) {
        undelivered.tryAgain(message, person, viewer);
        return Page.to("/messages/sending", "delivery.tried-again");
    }

    @May(Right.STAFF_KEEP)
    @PostMapping("/messages/undelivered/settlements")
    ModelAndView settle(@RequestParam long message, @RequestParam long person, Viewer viewer) {
        undelivered.settle(message, person, viewer);
        return Page.to("/messages/sending", "delivery.settled");
    }

    private SendingPage page(Form form, Viewer viewer) {
        var names = undelivered.people(viewer);
        var lost = undelivered.of(names.keySet()).stream()
                .map(l -> new Line(
                        l.message(),
                        l.person(),
                        names.getOrDefault(l.person(), ""),
                        kinds.neutral(l.kind()),
                        MINUTE.format(l.toldAt().atZone(clock.getZone())),
                        l.fault()))
                .toList();
        return new SendingPage(words.say("delivery.sending"), mailer.set(), whole(viewer), form, lost);
    }

    private static boolean whole(Viewer viewer) {
        return viewer.areas(Right.STAFF_KEEP).contains(District.current() + "000000");
    }
}
