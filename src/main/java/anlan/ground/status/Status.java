package anlan.ground.status;

import anlan.ground.access.Open;
import anlan.ground.job.Troubles;
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

    /** @param degraded pages work, but something that the system does by the clock fails again and again */
    record Readiness(boolean ok, boolean degraded) {}

    private final ApplicationAvailability state;
    private final JdbcClient jdbc;
    private final Troubles troubles;

    Status(ApplicationAvailability state, JdbcClient jdbc, Troubles troubles) {
        this.state = state;
        this.jdbc = jdbc;
        this.troubles = troubles;
    }

    @Open
    @GetMapping("/status/ready")
    ResponseEntity<Readiness> ready() {
        var ok = state.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers();
        return answer(ok, new Readiness(ok, ok && troubles.everywhere() > 0));
    }

    @Open
    @GetMapping("/status/live")
    ResponseEntity<Answer> live() {
        var ok = state.getLivenessState() == LivenessState.CORRECT;
        return answer(ok, new Answer(ok));
    }

    private boolean databaseAnswers() {
        try {
            return jdbc.sql("select true").query(Boolean.class).single();
        } catch (DataAccessException away) {
            return false;
        }
    }

    private static <T> ResponseEntity<T> answer(boolean ok, T said) {
        return ResponseEntity.status(ok ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(said);
    }
}
