package anlan.fact.pocket;

import anlan.ground.access.Open;
import anlan.ground.access.Right;
import anlan.ground.access.Scope;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The phone asks who is signed in, and what time it is. */
@Controller
class AskNow {

    /** @param who null while nobody is signed in */
    record Now(
            @Nullable Who who,
            Instant at,
            @Nullable String header,
            @Nullable String token) {}

    /**
     * @param key tells them apart from everybody who may sign in on the same phone
     * @param walks whether they may send
     */
    record Who(String key, long person, String name, boolean walks) {}

    private final OfficeClock clock;

    AskNow(OfficeClock clock) {
        this.clock = clock;
    }

    @Open
    @GetMapping("/pocket/now")
    ResponseEntity<Now> now(@Nullable CsrfToken csrf) {
        var who = Scope.viewer()
                .map(v -> new Who(
                        District.current() + "-" + v.who().id(), v.who().id(), v.name(), v.may(Right.SWEEPS_WALK)))
                .orElse(null);
        var token = who == null ? null : csrf;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Now(
                        who,
                        clock.instant(),
                        token == null ? null : token.getHeaderName(),
                        token == null ? null : token.getToken()));
    }
}
