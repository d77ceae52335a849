package anlan.ground.delivery;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.Unguessable;
import anlan.ground.web.Page;
import anlan.ground.web.Refusals;
import anlan.ground.web.Refused;
import anlan.ground.web.UseCase;
import anlan.ground.web.Words;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where one's mail goes: asked for, confirmed by a link that opens once and for its owner alone, taken away. */
@UseCase
class OwnAddress {

    private static final String CONFIRM = "ground/delivery/ConfirmAddress";
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final String READABLE =
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*";

    record ConfirmPage(String title, String token, String address) {}

    private final Addresses addresses;
    private final Readers readers;
    private final Letters letters;
    private final Mailer mailer;
    private final WaysPages pages;
    private final OfficeClock clock;
    private final Audit audit;
    private final Words words;

    OwnAddress(
            Addresses addresses,
            Readers readers,
            Letters letters,
            Mailer mailer,
            WaysPages pages,
            OfficeClock clock,
            Audit audit,
            Words words) {
        this.addresses = addresses;
        this.readers = readers;
        this.letters = letters;
        this.mailer = mailer;
        this.pages = pages;
        this.clock = clock;
        this.audit = audit;
        this.words = words;
    }

    @May(Right.OWN)
    @PostMapping("/account/messages/address")
    ModelAndView ask(@RequestParam(defaultValue = "") String address, Viewer viewer) {
        var typed = address.strip();
        var refused = refused(typed, viewer).or(() -> send(typed, viewer));
        if (refused.isPresent()) {
            return Page.refused(WaysPages.VIEW, pages.of(viewer, typed), new Refusals().add(refused.get()));
        }
        audit.did("delivery.address-asked", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/account/messages");
    }

    private Optional<Refused> refused(String address, Viewer viewer) {
        if (!mailer.set()) {
            return Optional.of(new Refused(WaysFault.MAIL_NOT_SET, "address"));
        }
        if (address.length() > 254 || !address.matches(READABLE)) {
            return Optional.of(new Refused(WaysFault.ADDRESS_UNREADABLE, "address"));
        }
        var last = addresses.of(viewer.who().id()).askedAt();
        return last != null && last.plus(BETWEEN).isAfter(clock.instant())
                ? Optional.of(new Refused(WaysFault.ADDRESS_JUST_ASKED, "address"))
                : Optional.empty();
    }

    /** Spoken to at once, so that whoever mistyped hears of it here. */
    private Optional<Refused> send(String address, Viewer viewer) {
        var person = viewer.who().id();
        var token = Unguessable.make("");
        addresses.ask(person, address, token.hash());
        var outcome = mailer.send(letters.confirming(
                readers.of(person),
                address,
                "/account/messages/address/" + token.text(),
                "confirm-" + token.hash().substring(0, 16)));
        return outcome instanceof Mailer.Failed failed
                ? Optional.of(
                        new Refused(failed.forGood() ? WaysFault.ADDRESS_NOWHERE : WaysFault.MAIL_AWAY, "address"))
                : Optional.empty();
    }

    @May(Right.OWN)
    @GetMapping("/account/messages/address/{token}")
    ModelAndView look(@PathVariable String token, Viewer viewer) {
        return waiting(token, viewer).map(a -> Page.of(CONFIRM, page(token, a))).orElseGet(() -> spent(token));
    }

    @May(Right.OWN)
    @PostMapping("/account/messages/address/{token}")
    ModelAndView confirm(@PathVariable String token, Viewer viewer) {
        if (waiting(token, viewer).isEmpty()) {
            return spent(token);
        }
        addresses.confirm(viewer.who().id());
        audit.did("delivery.address-confirmed", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/account/messages", "delivery.address-kept");
    }

    @May(Right.OWN)
    @PostMapping("/account/messages/address/removal")
    ModelAndView remove(Viewer viewer) {
        addresses.remove(viewer.who().id());
        audit.did("notify.address-removed", "person/" + viewer.who().id(), null, null, null);
        return Page.to("/account/messages", "delivery.address-gone");
    }

    private Optional<String> waiting(String token, Viewer viewer) {
        return addresses.waiting(viewer.who().id(), Unguessable.hash(token));
    }

    private ConfirmPage page(String token, String address) {
        return new ConfirmPage(words.say("delivery.confirm"), token, address);
    }

    private ModelAndView spent(String token) {
        return Page.refused(CONFIRM, page(token, ""), new Refusals().add(WaysFault.LINK_SPENT, ""));
    }
}
