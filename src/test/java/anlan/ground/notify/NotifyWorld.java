package anlan.ground.notify;

import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A district in which people are told things at a chosen hour. */
@Component
class NotifyWorld {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** On 2026-03-06, a Friday; the 9th is the Monday after. */
    static final LocalDateTime FRIDAY_TEN = LocalDateTime.of(2026, 3, 6, 10, 0);

    private final Messages messages;
    private final Kinds kinds;
    private final Addresses addresses;
    private final Mails mails;
    private final Readers readers;
    private final Letters letters;
    private final Mailer mailer;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final TransactionTemplate once;

    NotifyWorld(
            Messages messages,
            Kinds kinds,
            Addresses addresses,
            Mails mails,
            Readers readers,
            Letters letters,
            Mailer mailer,
            Quiet quiet,
            OfficeClock clock,
            TransactionTemplate once) {
        this.messages = messages;
        this.kinds = kinds;
        this.addresses = addresses;
        this.mails = mails;
        this.readers = readers;
        this.letters = letters;
        this.mailer = mailer;
        this.quiet = quiet;
        this.clock = clock;
        this.once = once;
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    /** The person's address, confirmed. */
    String address(Given.World district, Viewer person) {
        var address = "p%d@d%s.example".formatted(person.who().id(), district.code());
        district.inside(() -> {
            addresses.ask(person.who().id(), address, "hash");
            addresses.confirm(person.who().id());
        });
        return address;
    }

    Kind usual() {
        return kinds.find("dataset.imported").orElseThrow();
    }

    Kind required() {
        return kinds.find("figure.overdue").orElseThrow();
    }

    void tell(Given.World district, LocalDateTime when, Kind kind, Viewer person, String about) {
        OfficeClock.asIf(
                at(when),
                () -> district.inside(() -> messages.tell(
                        new Message(kind, Set.of(person.who().id()), "/places", about, about, "x", "y"))));
    }

    void deliver(Given.World district, LocalDateTime when) {
        deliver(district, when, mailer);
    }

    void deliver(Given.World district, LocalDateTime when, Mailer by) {
        var postman = new Postman(mails, readers, kinds, letters, by, quiet, clock, once, Duration.ofSeconds(15));
        OfficeClock.asIf(at(when), () -> District.run(district.code(), postman::deliver));
    }
}
