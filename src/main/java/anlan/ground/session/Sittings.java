package anlan.ground.session;

import anlan.ground.access.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in. */
@Component
class Sittings {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sittings(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The one seen last comes first. */
    List<Sitting> of(SignedIn who) {
        return sessions.findByPrincipalName(who.getName()).values().stream()
                .filter(s -> !s.isExpired())
                .map(Sitting::of)
                .sorted(Comparator.comparing(Sitting::seen).reversed())
                .toList();
    }

    /** Ends those of the person's whose mark is meant; how many there were. */
    long end(SignedIn who, Predicate<String> marks) {
        var ending = sessions.findByPrincipalName(who.getName()).keySet().stream()
                .filter(id -> marks.test(Sitting.mark(id)))
                .toList();
        ending.forEach(sessions::deleteById);
        return ending.size();
    }
}
