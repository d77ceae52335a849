package anlan.ground.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done {@linkplain Beside beside} a job's runs, so that it is read among them. */
@Component
@Transactional
public class Asides {

    private final JdbcClient jdbc;
    private final Timing timing;
    private final Node node;

    Asides(JdbcClient jdbc, Timing timing, Node node) {
        this.jdbc = jdbc;
        this.timing = timing;
        this.node = node;
    }

    /** What this node is called. */
    public String here() {
        return node.name();
    }

    /** @param count in the job's own things */
    public void done(String job, Instant began, long count) {
        note(job, began, "done", count, null, null);
    }

    /** @param code under which the log has the particulars */
    public void failed(String job, Instant began, Throwable thrown, String code) {
        note(job, began, "failed", null, thrown, code);
    }

    private void note(
            String job,
            Instant began,
            String outcome,
            @Nullable Long did,
            @Nullable Throwable thrown,
            @Nullable String code) {
        jdbc.sql("""
                        insert into job_run (job, started_at, ended_at, node, outcome, did, asked, fault, thrown, code)
                        values (:job, :began, :now, :node, :outcome, :did, false, :fault, :thrown, :code)
                        """)
                .param("job", job)
                .param("began", Timing.utc(began))
                .param("now", timing.stamp())
                .param("node", node.name())
                .param("outcome", outcome)
                .param("did", did)
                .param("fault", thrown == null ? null : Fault.of(thrown).name())
                .param("thrown", thrown == null ? null : Fault.thrown(thrown))
                .param("code", code)
                .update();
    }
}
