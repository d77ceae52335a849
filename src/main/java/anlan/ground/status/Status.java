package anlan.ground.status;

import anlan.ground.access.Open;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /status/ready}: can take work now, database included. {@code /status/live}: need not be restarted, whatever else is away. */
@RestController
class Status {

    record Answer(boolean ok) {}

    private final ApplicationAvailability state;
    private final JdbcClient jdbc;

    Status(ApplicationAvailability state, JdbcClient jdbc) {
        this.state = state;
        this.jdbc = jdbc;
    }

    @Open
    @GetMapping("/status/ready")
    ResponseEntity<Answer> ready() {
        return answer(state.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers());
    }

    @Open
    @GetMapping("/status/live")
    ResponseEntity<Answer> live() {
        return answer(state.getLivenessState() == LivenessState.CORRECT);
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static ResponseEntity<Answer> answer(boolean ok) {
        return ResponseEntity.status(ok ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(new Answer(ok));
    }
}
