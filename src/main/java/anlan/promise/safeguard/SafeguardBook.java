package anlan.promise.safeguard;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.audit.Audit;
import anlan.ground.clock.OfficeClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what is needed, promised, committed and used: rows are added, each is in the log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SafeguardBook {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final OfficeClock clock;

    SafeguardBook(JdbcClient jdbc, Audit audit, OfficeClock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    void write(Viewer viewer, Right right, long duty, SafeguardCheck.Change change) {
        long line = change.held() == null ? line(duty, change) : change.held().id();
        jdbc.sql("""
                        insert into safeguard_entry (safeguard, number, stage, amount, happened_on, shown_by, people, made_at, made_by, unit_name)
                        select :line, coalesce(max(number), 0) + 1, :stage, :amount, :on, :shown, :people, :at, :by, :unit
                        from safeguard_entry where safeguard = :line
                        """)
                .param("line", line)
                .param("stage", change.stage().word())
                .param("amount", change.amount())
                .param("on", change.on())
                .param("shown", change.shown())
                .param("people", viewer.hands().toArray(Long[]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", viewer.name())
                .param("unit", viewer.postFor(right).unitName())
                .update();
        audit.did(
                "safeguard." + change.stage().word(),
                "duty/" + duty + "/safeguard/" + line,
                change.held(),
                change,
                change.shown());
    }

    private long line(long duty, SafeguardCheck.Change change) {
        return jdbc.sql(
                        "insert into safeguard (duty, kind, name, measure) values (:duty, :kind, :name, :measure) returning id")
                .param("duty", duty)
                .param("kind", change.kind().word())
                .param("name", change.name())
                .param("measure", change.measure())
                .query(Long.class)
                .single();
    }
}
