package anlan.fact.tally;

import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How many problems of the whole district are in each state, kept as they move; what changed is folded in now and then. */
@Component
public class Tally implements Job {

    static final String NAME = "tally.fold";

    /**
     * How many are in a state.
     *
     * @param overdue how many of them, where a closed one is never overdue
     */
    public record Count(String state, long many, long overdue) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate once;

    Tally(JdbcClient jdbc, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    /** Of the whole bound district; states in which there are none are absent. */
    public List<Count> counts(LocalDate today) {
        return jdbc.sql("""
                        select state, sum(many) as many, coalesce(sum(many) filter (where due < :today and state <> 'closed'), 0) as overdue from (
                          select state, due, many from problem_tally union all select state, due, by from problem_tally_change) all_of_it
                        group by state having sum(many) > 0
                        """).param("today", today).query(Count.class).list();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    /** In one statement: whoever counts meanwhile sees all of it before or all of it after. */
    @Override
    public Done run() {
        return new Done(Objects.requireNonNull(once.execute(s -> jdbc.sql("""
                        with gone as (delete from problem_tally_change returning state, due, by)
                        insert into problem_tally as t (state, due, many)
                        select state, due, sum(by) from gone group by state, due having sum(by) <> 0
                        on conflict (district, state, due) do update set many = t.many + excluded.many
                        """).update())));
    }
}
