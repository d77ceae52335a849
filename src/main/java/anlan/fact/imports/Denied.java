package anlan.fact.imports;

import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Why an import, or a row that no room has seen yet, is refused. */
enum Denied {
    ROW_RAGGED,
    PERIOD_BACKWARDS,
    PERIOD_UNREADABLE,
    FILE_MISSING,
    NOT_READY,
    NOT_COMMITTED,
    UNDONE_ALREADY,
    PROFILE_UNKNOWN,
    RIGHT_GONE,
    BROKE_OFF,
    DISK_FULL,
    LEFT_ELSEWHERE;

    RefusedException refusal() {
        return new RefusedException(HttpStatus.CONFLICT, List.of(new Refused(this, "")));
    }
}
