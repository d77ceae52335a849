package anlan.ground.session;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

@AnlanTest
class SeenAgainTest {

    private final Instant first = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Test
    void oneLookAfterAnotherIsNotWrittenDownEachTime(@Autowired FindByIndexNameSessionRepository<?> sessions) {
        var sittings = new Kept<>(sessions);
        var id = sittings.begun(Duration.ofHours(8));

        sittings.seen(id, first.plusSeconds(59));
        assertThat(sittings.lastSeen(id)).isEqualTo(first);

        sittings.seen(id, first.plusSeconds(60));
        assertThat(sittings.lastSeen(id)).isEqualTo(first.plusSeconds(60));
    }

    @Test
    void aShortIdleLimitIsKeptToTheTenth(@Autowired FindByIndexNameSessionRepository<?> sessions) {
        var sittings = new Kept<>(sessions);
        var id = sittings.begun(Duration.ofSeconds(100));

        sittings.seen(id, first.plusSeconds(9));
        assertThat(sittings.lastSeen(id)).isEqualTo(first);

        sittings.seen(id, first.plusSeconds(10));
        assertThat(sittings.lastSeen(id)).isEqualTo(first.plusSeconds(10));
    }

    @Test
    void whoseItIsIsWrittenDownAtOnce(@Autowired FindByIndexNameSessionRepository<?> sessions) {
        var sittings = new Kept<>(sessions);
        var id = sittings.begun(Duration.ofHours(8));

        sittings.belongs(id, "person:7");

        assertThat(sessions.findByPrincipalName("person:7")).containsKey(id);
        sessions.deleteById(id);
    }

    private final class Kept<S extends Session> {

        private final FindByIndexNameSessionRepository<S> sessions;

        Kept(FindByIndexNameSessionRepository<S> sessions) {
            this.sessions = sessions;
        }

        String begun(Duration idle) {
            var session = sessions.createSession();
            session.setLastAccessedTime(first);
            session.setMaxInactiveInterval(idle);
            sessions.save(session);
            return session.getId();
        }

        void seen(String id, Instant when) {
            var session = sessions.findById(id);
            session.setLastAccessedTime(when);
            sessions.save(session);
        }

        void belongs(String id, String name) {
            var session = sessions.findById(id);
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, name);
            sessions.save(session);
        }

        Instant lastSeen(String id) {
            return sessions.findById(id).getLastAccessedTime();
        }
    }
}
