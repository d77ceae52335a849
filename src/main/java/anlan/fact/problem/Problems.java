package anlan.fact.problem;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The district's problems: those that a viewer sees, by their units and areas. */
@Component
@Transactional(readOnly = true)
public class Problems {

    private final JdbcClient jdbc;

    Problems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that the viewer sees. */
    public Optional<Problem> find(long id, Viewer viewer) {
        return sees(id, viewer) ? load(id) : Optional.empty();
    }

    /** Whether the viewer sees it, or the one into which it is merged: there it is shown too. */
    boolean seesIn(long id, Viewer viewer) {
        return sees(id, viewer)
                || jdbc.sql("select merged_into from problem_now where problem = :id and merged_into is not null")
                        .param("id", id)
                        .query(Long.class)
                        .optional()
                        .filter(into -> sees(into, viewer))
                        .isPresent();
    }

    /** Whether there is such a problem and the viewer sees it. */
    public boolean sees(long id, Viewer viewer) {
        var seen = Seen.of(viewer, Right.PROBLEMS_SEE);
        return seen.into(jdbc.sql(
                        "select exists (select from problem_now p where p.problem = :id and " + seen.condition() + ")"))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** As it stands, whoever asks. */
    public Optional<Problem> load(long id) {
        return written(id)
                .map(written -> Problem.of(new Problem.Kept(
                        id,
                        written.number(),
                        written.account(),
                        jdbc.sql("select * from problem_act where problem = :id order by number")
                                .param("id", id)
                                .query(ProblemRows::act)
                                .list(),
                        jdbc.sql("select * from problem_evidence where problem = :id order by act, file")
                                .param("id", id)
                                .query(ProblemRows::evidence)
                                .list())));
    }

    private record Written(String number, Account account) {}

    /** What was written down about it last. */
    private Optional<Written> written(long id) {
        return jdbc.sql("""
                        select n.number as known_as, a.* from problem_account a
                        join problem_now n on n.district = a.district and n.problem = a.problem
                        where a.problem = :id order by a.version desc limit 1
                        """)
                .param("id", id)
                .query((row, n) -> new Written(row.getString("known_as"), ProblemRows.account(row, n)))
                .optional();
    }

    /** The number under which it is known: year and count. */
    public String number(long id) {
        return jdbc.sql("select number from problem_now where problem = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The id of the one with the number; without asking who sees it. */
    public Optional<Long> byNumber(String number) {
        return jdbc.sql("select p.id from problem p where p.year = :year and p.serial = :serial")
                .param("year", Integer.parseInt(number.substring(0, 4)))
                .param("serial", Integer.parseInt(number.substring(5)))
                .query(Long.class)
                .optional();
    }

    /** Those that are merged into it now, the oldest first. */
    public List<Long> takenIn(long id) {
        return jdbc.sql("select problem from problem_now where merged_into = :id order by problem")
                .param("id", id)
                .query(Long.class)
                .list();
    }

    /** All that was written down about it, the latest first. */
    public List<Account> accounts(long id) {
        return jdbc.sql("select * from problem_account where problem = :id order by version desc")
                .param("id", id)
                .query(ProblemRows::account)
                .list();
    }
}
