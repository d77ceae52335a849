package anlan.ground.delivery;

import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.notify.Kinds;
import anlan.ground.notify.NotifyWorld;
import anlan.ground.store.District;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A district in which people have addresses, and the postman comes at a chosen hour. */
@Component
class DeliveryWorld {

    private final Kinds kinds;
    private final Addresses addresses;
    private final Mails mails;
    private final Readers readers;
    private final Letters letters;
    private final Mailer mailer;
    private final Quiet quiet;
    private final OfficeClock clock;
    private final TransactionTemplate once;

    DeliveryWorld(
            Kinds kinds,
            Addresses addresses,
            Mails mails,
            Readers readers,
            Letters letters,
            Mailer mailer,
            Quiet quiet,
            OfficeClock clock,
            TransactionTemplate once) {
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

    /** The person's address, confirmed. */
    String address(Given.World district, Viewer person) {
        var address = "p%d@d%s.example".formatted(person.who().id(), district.code());
        district.inside(() -> {
            addresses.ask(person.who().id(), address, "hash");
            addresses.confirm(person.who().id());
        });
        return address;
    }

    void deliver(Given.World district, LocalDateTime when) {
        deliver(district, when, mailer);
    }

    void deliver(Given.World district, LocalDateTime when, Mailer by) {
        var postman = new Postman(mails, readers, kinds, letters, by, quiet, clock, once, Duration.ofSeconds(15));
        OfficeClock.asIf(NotifyWorld.at(when), () -> District.run(district.code(), postman::deliver));
    }
}
