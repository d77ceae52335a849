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

/** How many problems of the whole district there are of each kind and in each state, kept as they move; what changed is folded in now and then. */
@Component
public class Tally implements Job {

    static final String NAME = "tally.fold";

    /**
     * How many are in a state.
     *
     * @param overdue how many of them, where a closed one is never overdue
     */
    public record Count(String state, long many, long overdue) {}

    /**
     * Which problems are meant: those of one category, severity and source, where empty means any.
     *
     * @param states one of these; empty for any
     */
    public record Kind(List<String> states, String category, String severity, String source) {}

    private static final String OF_KIND = """
            where (cardinality(:states) = 0 or state = any(:states)) and (:category = '' or category = :category)
              and (:severity = '' or severity = :severity) and (:source = '' or source = :source)
            """;

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

    /** How many of the whole bound district are of the kind. */
    public long count(Kind kind) {
        return jdbc.sql("select coalesce(sum(many), 0) from (select many from problem_kind_tally " + OF_KIND
                        + " union all select by from problem_tally_change " + OF_KIND + ") all_of_it")
                .param("states", kind.states().toArray(String[]::new))
                .param("category", kind.category())
                .param("severity", kind.severity())
                .param("source", kind.source())
                .query(Long.class)
                .single();
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
        return new Done(Objects.requireNonNull(
                once.execute(s -> jdbc.sql("""
                        with gone as (delete from problem_tally_change returning state, due, category, severity, source, by),
                        dues as (
                          insert into problem_tally as t (state, due, many)
                          select state, due, sum(by) from gone group by state, due having sum(by) <> 0
                          on conflict (district, state, due) do update set many = t.many + excluded.many),
                        kinds as (
                          insert into problem_kind_tally as t (state, category, severity, source, many)
                          select state, category, severity, source, sum(by) from gone group by 1, 2, 3, 4 having sum(by) <> 0
                          on conflict (district, state, category, severity, source) do update set many = t.many + excluded.many)
                        select count(*) from gone
                        """).query(Integer.class).single())));
    }
}
