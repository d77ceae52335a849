package anlan.ground.delivery;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Kind;
import anlan.ground.notify.Kind.Pace;
import anlan.ground.notify.Kinds;
import anlan.ground.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes the page on which one chooses how to hear. */
@Component
class WaysPages {

    static final String VIEW = "ground/delivery/ChooseWays";

    private static final int A_WEEK = 15;

    private final Readers readers;
    private final Addresses addresses;
    private final Kinds kinds;
    private final Mailer mailer;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final Words words;

    WaysPages(
            Readers readers,
            Addresses addresses,
            Kinds kinds,
            Mailer mailer,
            Quiet quiet,
            OfficeClock clock,
            Words words) {
        this.readers = readers;
        this.addresses = addresses;
        this.kinds = kinds;
        this.mailer = mailer;
        this.quiet = quiet;
        this.clock = clock;
        this.words = words;
    }

    WaysPage of(Viewer viewer) {
        var reader = readers.of(viewer.who().id());
        return of(viewer, reader, WaysPage.Form.of(reader), "");
    }

    /** @param address as it was typed */
    WaysPage of(Viewer viewer, String address) {
        var reader = readers.of(viewer.who().id());
        return of(viewer, reader, WaysPage.Form.of(reader), address);
    }

    WaysPage of(Viewer viewer, WaysPage.Form typed) {
        return of(viewer, readers.of(viewer.who().id()), typed, "");
    }

    private WaysPage of(Viewer viewer, Reader reader, WaysPage.Form form, String typed) {
        var held = addresses.of(reader.person());
        return new WaysPage(
                words.say("delivery.ways"),
                mailer.set(),
                Objects.requireNonNullElse(held.address(), ""),
                Objects.requireNonNullElse(held.asked(), ""),
                typed,
                form,
                hours(),
                offered(viewer).stream().map(k -> line(k, reader, form)).toList());
    }

    /** Kinds that concern the viewer. */
    List<Kind> offered(Viewer viewer) {
        return kinds.all().stream().filter(k -> viewer.may(k.right())).toList();
    }

    /** The hours of the next day that is worked. */
    Optional<OfficeTime.Open> open() {
        var hours = quiet.office().hours(null);
        return IntStream.range(0, A_WEEK)
                .mapToObj(ahead -> hours.on(clock.today().plusDays(ahead)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String hours() {
        return open().map(o -> words.say(
                        "delivery.ways-hours", o.from().toString(), o.until().toString()))
                .orElse("");
    }

    private WaysPage.Line line(Kind kind, Reader reader, WaysPage.Form form) {
        var chosen = form.pace(kind, reader.pace(kind).code());
        return new WaysPage.Line(
                WaysPage.Form.PACE + kind.key(),
                kinds.neutral(kind.key()),
                kind.required(),
                Arrays.stream(Pace.values())
                        .filter(p -> p != Pace.NEVER || !kind.required())
                        .map(p -> new WaysPage.Choice(
                                p.code(),
                                words.say("delivery.pace-" + p.code()),
                                p.code().equals(chosen)))
                        .toList());
    }
}
