package anlan.desk.demo;

import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does things as one of its people would have, on a day gone by. */
@Component
class Cast {

    /** Who plans, and who brings the police's records in. */
    static final String COORDINATOR = "lin";

    static final String POLICE_STEWARD = "yu2";

    /** At whatever hour somebody looks, what was sent on that day has arrived. */
    private static final LocalTime FIRST_THING = LocalTime.MIDNIGHT;

    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final OfficeClock clock;

    Cast(Viewers viewers, JdbcClient jdbc, TransactionTemplate once, OfficeClock clock) {
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    void as(String account, LocalDate day, Consumer<Viewer> work) {
        as(account, day.atTime(FIRST_THING), work);
    }

    void as(String account, LocalDateTime at, Consumer<Viewer> work) {
        OfficeClock.asIf(instant(at), () -> {
            var viewer = Objects.requireNonNull(
                    once.execute(t -> viewers.now(new SignedIn(SignedIn.Kind.PERSON, Pack.DISTRICT, person(account)))
                            .orElseThrow()));
            Scope.as(viewer, "", () -> {
                work.accept(viewer);
                return at;
            });
        });
    }

    Instant instant(LocalDateTime at) {
        return at.atZone(clock.getZone()).toInstant();
    }

    /** Whoever handles things in the unit, by their account. */
    static String handler(String unit) {
        return holding(unit, "handler");
    }

    /** Whoever leads it, or the unit that it is a section of. */
    static String lead(String unit) {
        var parent = Pack.rows("units.csv").stream()
                .filter(row -> row.getField("code").equals(unit))
                .map(row -> row.getField("parent"))
                .findFirst()
                .orElseThrow();
        return holding(parent.isEmpty() ? unit : parent, "lead");
    }

    /** Whoever accepts what the unit is given: its lead, or where it has none its handler. */
    static String takes(String unit) {
        return inRole(unit, "lead").or(() -> inRole(unit, "handler")).orElseThrow();
    }

    private static String holding(String unit, String role) {
        return inRole(unit, role).orElseThrow(() -> new IllegalStateException(role + " of " + unit));
    }

    private static Optional<String> inRole(String unit, String role) {
        return Pack.rows("people.csv").stream()
                .filter(row -> row.getField("unit").equals(unit)
                        && List.of(row.getField("roles").split(";")).contains(role))
                .map(row -> row.getField("account"))
                .findFirst();
    }

    long person(String account) {
        return jdbc.sql("select person from account where name = :name and district = :district")
                .param("name", account)
                .param("district", Pack.DISTRICT)
                .query(Long.class)
                .single();
    }
}
