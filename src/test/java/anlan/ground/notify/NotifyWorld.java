package anlan.ground.notify;

import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A district in which people are told things at a chosen hour. */
@Component
public class NotifyWorld {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** On 2026-03-06, a Friday; the 9th is the Monday after. */
    public static final LocalDateTime FRIDAY_TEN = LocalDateTime.of(2026, 3, 6, 10, 0);

    private final Messages messages;
    private final Kinds kinds;

    NotifyWorld(Messages messages, Kinds kinds) {
        this.messages = messages;
        this.kinds = kinds;
    }

    public static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    public Kind usual() {
        return kinds.find("dataset.imported").orElseThrow();
    }

    public Kind required() {
        return kinds.find("figure.overdue").orElseThrow();
    }

    public void tell(Given.World district, LocalDateTime when, Kind kind, Viewer person, String about) {
        tell(district, when, new Message(kind, Set.of(person.who().id()), "/places", about, about, "x", "y"));
    }

    public void tell(Given.World district, LocalDateTime when, Message message) {
        OfficeClock.asIf(at(when), () -> district.inside(() -> messages.tell(message)));
    }
}
