package anlan.ground.session;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own sittings: where one is signed in, and ending what one does not know or has left behind. */
@UseCase
class OwnSittings {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record SittingsPage(String title, String limits, List<Line> lines, boolean others) {}

    record Line(String mark, String device, String agent, String address, String since, String seen, boolean here) {}

    private final Sittings sittings;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;
    private final Duration longest;

    OwnSittings(
            Sittings sittings,
            OfficeClock clock,
            Audit audit,
            Words words,
            @Value("${anlan.session.longest:24h}") Duration longest) {
        this.sittings = sittings;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
        this.longest = longest;
    }

    @May(Right.OWN)
    @GetMapping("/account/sittings")
    ModelAndView show(Viewer viewer, HttpSession session) {
        var lines = sittings.of(viewer.who()).stream()
                .map(s -> line(s, Sitting.mark(session.getId())))
                .toList();
        var idle = session.getMaxInactiveInterval() / 3600.0;
        var limits = words.say("session.limits", idle, longest.toMinutes() / 60.0);
        return Page.of(
                "ground/session/OwnSittings",
                new SittingsPage(words.say("session.title"), limits, lines, lines.size() > 1));
    }

    @May(Right.OWN)
    @PostMapping("/account/sittings/ending")
    ModelAndView end(Viewer viewer, @RequestParam(defaultValue = "") String mark, HttpSession session) {
        var here = Sitting.mark(session.getId());
        if (mark.equals(here) || sittings.end(viewer.who(), mark::equals) == 0) {
            throw new NotFound();
        }
        audit.did("session.ended", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/account/sittings", "session.ended-note");
    }

    @May(Right.OWN)
    @PostMapping("/account/sittings/others/ending")
    ModelAndView endOthers(Viewer viewer, HttpSession session) {
        var here = Sitting.mark(session.getId());
        if (sittings.end(viewer.who(), mark -> !mark.equals(here)) > 0) {
            audit.did("session.others-ended", "person/" + viewer.who().id(), null, null, null);
        }
        return Page.to("/account/sittings", "session.others-ended-note");
    }

    private Line line(Sitting sitting, String here) {
        var device = Device.of(sitting.agent(), words);
        return new Line(
                sitting.mark(),
                device.isEmpty() ? words.say("session.unknown") : device,
                sitting.agent(),
                sitting.address(),
                minute(sitting.since()),
                minute(sitting.seen()),
                sitting.mark().equals(here));
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
