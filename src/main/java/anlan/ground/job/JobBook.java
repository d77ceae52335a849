package anlan.ground.job;

import anlan.ground.store.District;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The jobs of the bound district, for whoever watches over them. */
@Component
@Transactional
public class JobBook {

    private static final Duration LATELY = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final ObjectProvider<Job> jobs;
    private final ObjectProvider<Beside> besides;
    private final Timing timing;

    JobBook(JdbcClient jdbc, ObjectProvider<Job> jobs, ObjectProvider<Beside> besides, Timing timing) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.besides = besides;
        this.timing = timing;
    }

    /** All that there are, by name. */
    @Transactional(readOnly = true)
    public List<JobState> all() {
        var known = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        return jdbc
                .sql("""
            select n.job, j.*, p.id as pause, p.at, p.by, p.why, coalesce(f.failed, 0) as failed
            from unnest(cast(:jobs as text[])) n (job)
            left join job j on j.task_name = n.job and j.task_instance = :district
            left join job_pause p on p.job = n.job and not exists (select from job_pause_end e where e.district = p.district and e.pause = p.id)
            left join lateral (select count(*) as failed from job_run r
              where r.job = n.job and r.outcome = 'failed' and r.started_at > :since) f on true
            order by n.job
            """)
                .param("jobs", known.keySet().toArray(String[]::new))
                .param("district", District.current())
                .param("since", Timing.utc(timing.now().minus(LATELY)))
                .query((row, n) -> state(row, known))
                .stream()
                .map(this::beside)
                .toList();
    }

    /** What goes on beside its runs counts as running. */
    private JobState beside(JobState job) {
        return besides.stream()
                .filter(b -> !job.running() && b.job().equals(job.name()))
                .flatMap(b -> b.underWay().stream())
                .findFirst()
                .map(work -> job.under(work.since(), work.node()))
                .orElse(job);
    }

    public Optional<JobState> find(String name) {
        return all().stream().filter(j -> j.name().equals(name)).findFirst();
    }

    /**
     * What ran, the latest first.
     *
     * @param job all when empty
     * @param before an id, exclusive
     */
    @Transactional(readOnly = true)
    public List<JobRun> runs(String job, boolean faultsOnly, long before, int most) {
        return jdbc.sql("""
            select * from job_run where (:job = '' or job = :job) and (not :faults or outcome <> 'done') and id < :before
            order by id desc limit :most
            """)
                .param("job", job)
                .param("faults", faultsOnly)
                .param("before", before)
                .param("most", most)
                .query((row, n) -> run(row))
                .list();
    }

    private static JobState state(ResultSet row, Map<String, Job> known) throws SQLException {
        var name = row.getString("job");
        var pause = row.getObject("pause", Long.class);
        var job = Objects.requireNonNull(known.get(name));
        return new JobState(
                name,
                job.rhythm(),
                job.unceasing(),
                row.getBoolean("held") ? null : at(row, "execution_time"),
                row.getBoolean("picked") ? at(row, "began") : null,
                row.getString("picked_by"),
                at(row, "last_success"),
                at(row, "last_failure"),
                row.getInt("consecutive_failures"),
                row.getLong("failed"),
                pause == null
                        ? null
                        : new JobState.Pause(
                                pause,
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("by"),
                                row.getString("why")));
    }

    private static JobRun run(ResultSet row) throws SQLException {
        var fault = row.getString("fault");
        return new JobRun(
                row.getLong("id"),
                row.getString("job"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("node"),
                JobRun.Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                row.getObject("did", Long.class),
                row.getBoolean("asked"),
                fault == null ? null : Fault.valueOf(fault),
                row.getString("thrown"),
                row.getString("code"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
