package anlan.ground.help;

import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.FirstStep;
import anlan.ground.web.FirstSteps;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's first steps, as the rooms know them, and whether they still want to see them. */
@Component
@Transactional
class FirstHour {

    private final ObjectProvider<FirstSteps> rooms;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    FirstHour(ObjectProvider<FirstSteps> rooms, JdbcClient jdbc, OfficeClock clock) {
        this.rooms = rooms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<FirstStep> of(Viewer viewer) {
        return viewer.who().kind() == SignedIn.Kind.PERSON
                ? rooms.orderedStream().flatMap(r -> r.of(viewer).stream()).toList()
                : List.of();
    }

    boolean ended(Viewer viewer) {
        return jdbc.sql("select exists (select from first_hour_end where person = :person)")
                .param("person", viewer.who().id())
                .query(Boolean.class)
                .single();
    }

    void end(Viewer viewer) {
        jdbc.sql("insert into first_hour_end (person, ended_at) values (:person, :now) on conflict do nothing")
                .param("person", viewer.who().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void again(Viewer viewer) {
        jdbc.sql("delete from first_hour_end where person = :person")
                .param("person", viewer.who().id())
                .update();
    }
}
