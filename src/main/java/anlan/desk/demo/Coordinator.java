package anlan.desk.demo;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does things as the coordinator would have, at nine in the morning of a day gone by. */
@Component
class Coordinator {

    private static final String ACCOUNT = "lin";
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Coordinator(Viewers viewers, JdbcClient jdbc, OfficeClock clock) {
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void on(LocalDate day, Consumer<Viewer> work) {
        OfficeClock.asIf(day.atTime(MORNING).atZone(clock.getZone()).toInstant(), () -> {
            var viewer = viewers.now(new SignedIn(SignedIn.Kind.PERSON, Pack.DISTRICT, person()))
                    .orElseThrow();
            Scope.as(viewer, "", () -> {
                work.accept(viewer);
                return day;
            });
        });
    }

    private long person() {
        return jdbc.sql("select person from account where name = :name and district = :district")
                .param("name", ACCOUNT)
                .param("district", Pack.DISTRICT)
                .query(Long.class)
                .single();
    }
}
