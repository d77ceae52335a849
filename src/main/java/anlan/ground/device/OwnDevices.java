package anlan.ground.device;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.NotFound;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Site;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own phones: a name and a secret for ODK Collect, and the end of one that was lost. */
@UseCase
class OwnDevices {

    private static final String VIEW = "ground/device/OwnDevices";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 40;
    private static final int MOST = 10;

    record DevicesPage(String title, String server, String typed, List<Line> lines) {}

    record Line(long id, String name, String until, String used) {}

    record MadePage(String title, String name, String server, String user, String secret) {}

    private final PhoneKeys keys;
    private final Site site;
    private final Audit audit;
    private final OfficeClock clock;
    private final Words words;

    OwnDevices(PhoneKeys keys, Site site, Audit audit, OfficeClock clock, Words words) {
        this.keys = keys;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
        this.words = words;
    }

    @May(Right.OWN)
    @GetMapping("/account/devices")
    ModelAndView show(Viewer viewer, HttpServletRequest request) {
        return Page.of(VIEW, page("", viewer, request));
    }

    @May(Right.OWN)
    @PostMapping("/account/devices")
    ModelAndView make(@RequestParam(defaultValue = "") String name, Viewer viewer, HttpServletRequest request) {
        var called = name.strip();
        var refusals = new Refusals();
        refusals.require(!called.isEmpty(), DeviceFault.NAME_MISSING, "name");
        refusals.require(called.length() <= LONGEST, DeviceFault.NAME_LONG, "name", LONGEST);
        refusals.require(keys.of(viewer).size() < MOST, DeviceFault.TOO_MANY, "name", MOST);
        if (refusals.any()) {
            return Page.refused(VIEW, page(name, viewer, request), refusals);
        }
        var made = keys.make(called, viewer);
        audit.did("device.made", "person/" + viewer.who().id(), null, called, null);
        return Page.of(
                "ground/device/DeviceMade",
                new MadePage(
                        words.say("device.made"),
                        called,
                        server(request),
                        made.user(),
                        made.secret().text()));
    }

    @May(Right.OWN)
    @PostMapping("/account/devices/{id:\\d+}/revocation")
    ModelAndView revoke(@PathVariable long id, Viewer viewer) {
        if (!keys.revoke(id, viewer)) {
            throw new NotFound();
        }
        audit.did("device.revoked", "person/" + viewer.who().id(), null, id, null);
        return Page.to("/account/devices", "device.note-revoked");
    }

    private DevicesPage page(String typed, Viewer viewer, HttpServletRequest request) {
        return new DevicesPage(
                words.say("device.devices"),
                server(request),
                typed,
                keys.of(viewer).stream()
                        .map(k -> new Line(
                                k.id(),
                                k.name(),
                                minute(k.until()),
                                k.usedAt() == null
                                        ? words.say("device.unused")
                                        : words.say("device.used", minute(k.usedAt()))))
                        .toList());
    }

    private String server(HttpServletRequest request) {
        return site.origin(request) + "/openrosa";
    }

    private String minute(Instant at) {
        return MINUTE.format(at.atZone(clock.getZone()));
    }
}
