package anlan.ground.job;

import anlan.ground.store.District;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what ran. */
class RunBook {

    /** When it began, and whether a person wanted it, the scheduler's row knows. */
    private static final String NOTE = """
            insert into job_run (job, started_at, ended_at, node, outcome, did, asked, fault, thrown, code)
            select j.task_name, coalesce(j.began, :at), case when :outcome = 'cut' then coalesce(greatest(j.last_heartbeat, j.began), :at) else greatest(:at, j.began) end,
              coalesce(j.picked_by, :node), :outcome, :did, j.asked_now,
              :fault, :thrown, :code
            from job j where j.task_name = :job and j.task_instance = :district and (:always or j.asked_now)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final Timing timing;
    private final Node node;

    RunBook(JdbcClient jdbc, TransactionTemplate once, Timing timing, Node node) {
        this.jdbc = jdbc;
        this.once = once;
        this.timing = timing;
        this.node = node;
    }

    /** @param always also where nobody wanted it in particular: one of a thousand empty runs is no news */
    void done(Place place, Done done, boolean always) {
        note(place, "done", done.count(), always, null, null, null, timing.now());
    }

    void failed(Place place, Throwable thrown, String code) {
        note(place, "failed", null, true, Fault.of(thrown), Fault.thrown(thrown), code, timing.now());
    }

    /** Its node is gone. */
    void cut(Place place) {
        note(place, "cut", null, true, null, null, null, timing.now());
    }

    private void note(
            Place place,
            String outcome,
            @Nullable Long did,
            boolean always,
            @Nullable Fault fault,
            @Nullable String thrown,
            @Nullable String code,
            Instant at) {
        District.run(
                place.district(),
                () -> once.executeWithoutResult(s -> jdbc.sql(NOTE)
                        .param("job", place.job())
                        .param("district", place.district())
                        .param("at", Timing.utc(at))
                        .param("node", node.name())
                        .param("outcome", outcome)
                        .param("did", did)
                        .param("always", always)
                        .param("fault", fault == null ? null : fault.name())
                        .param("thrown", thrown)
                        .param("code", code)
                        .update()));
    }
}
