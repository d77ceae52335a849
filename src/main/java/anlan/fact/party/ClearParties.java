package anlan.fact.party;

import anlan.ground.access.Right;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.retention.Retention;
import anlan.ground.retention.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due goes: so many days after the problem's end, or the end of the one that it was merged into. */
@Component
class ClearParties implements Job {

    static final Span SPAN = new Span("party", "party.span", 180, 1, 3_650, Right.PROBLEMS_KEEP, false);

    private final JdbcClient jdbc;
    private final TransactionTemplate once;
    private final PartyBook book;
    private final Retention retention;

    ClearParties(JdbcClient jdbc, TransactionTemplate once, PartyBook book, Retention retention) {
        this.jdbc = jdbc;
        this.once = once;
        this.book = book;
        this.retention = retention;
    }

    @Bean
    static Span partySpan() {
        return SPAN;
    }

    @Override
    public String name() {
        return "party.clear";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(3, 40);
    }

    @Override
    public boolean unceasing() {
        return true;
    }

    @Override
    public Done run() {
        return new Done(Objects.requireNonNull(once.execute(s -> clear())));
    }

    private int clear() {
        var due = due();
        due.forEach((problem, numbers) -> book.delete(problem, numbers, null, "house"));
        return due.values().stream().mapToInt(List::size).sum();
    }

    private Map<Long, List<Integer>> due() {
        record Row(long problem, int number) {}
        var due = new TreeMap<Long, List<Integer>>();
        jdbc.sql("""
                        with recursive goes (problem, number, lies) as (
                          select s.problem, s.number, s.problem from party_sealed s
                          union
                          select g.problem, g.number, n.merged_into from goes g join problem_now n on n.problem = g.lies
                          where n.merged_into is not null)
                        select g.problem, g.number from goes g join problem_now n on n.problem = g.lies
                        where n.state in ('held', 'unfixed', 'former', 'withdrawn') and n.since <= :last
                        order by g.problem, g.number
                        """)
                .param("last", retention.endedBy(SPAN))
                .query(Row.class)
                .list()
                .forEach(row -> due.computeIfAbsent(row.problem(), p -> new java.util.ArrayList<>())
                        .add(row.number()));
        return due;
    }
}
