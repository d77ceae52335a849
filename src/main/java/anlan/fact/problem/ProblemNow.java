package anlan.fact.problem;

import anlan.ground.clock.OfficeClock;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How each problem stands, kept beside its rows for lists. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProblemNow {

    private final JdbcClient jdbc;
    private final Problems problems;
    private final OfficeClock clock;

    ProblemNow(JdbcClient jdbc, Problems problems, OfficeClock clock) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.clock = clock;
    }

    void begin(long problem, String number, Account account, Until until) {
        written(jdbc.sql("""
                        insert into problem_now (problem, number, state, round, due, due_guessed, category, nature, severity, area, source, title,
                          spot, lon, lat, found_on, since)
                        values (:problem, :number, 'found', 0, :due, :guessed, :category, :nature, :severity, :area, :source, :title,
                          :spot, :lon, :lat, :found, :since)
                        """), account)
                .param("problem", problem)
                .param("number", number)
                .param("due", until.day())
                .param("guessed", until.guessed())
                .param("since", clock.today())
                .update();
    }

    /** @return the problem as its rows say it stands */
    Problem follow(long id) {
        var problem = problems.load(id).orElseThrow();
        var now = problem.now();
        var account = problem.kept().account();
        written(jdbc.sql("""
                        update problem_now set state = :state, merged_into = :into, round = :round, unit = :unit, charged = :charged,
                          offer = :offer, due = :due, due_guessed = :guessed,
                          category = :category, nature = :nature, severity = :severity, area = :area, source = :source,
                          title = :title, spot = :spot, lon = :lon, lat = :lat, found_on = :found,
                          since = case when state = :state then since else :today end
                        where problem = :id
                        """), account)
                .param("id", id)
                .param("state", problem.state().word())
                .param("into", problem instanceof Ended.Merged merged ? merged.into() : null, Types.BIGINT)
                .param("round", now.round())
                .param("unit", now.unit(), Types.BIGINT)
                .param("charged", now.person(), Types.BIGINT)
                .param("offer", problem instanceof Handout.Offered ? now.offer() : null, Types.BIGINT)
                .param("due", due(problem), Types.DATE)
                .param("guessed", guessed(problem))
                .param("today", clock.today())
                .update();
        return problem;
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Account account) {
        return sql.param("category", account.category())
                .param("nature", account.nature().word())
                .param("severity", account.severity().word())
                .param("area", account.area())
                .param("source", account.source().word())
                .param("title", account.title())
                .param("spot", account.spot())
                .param("lon", account.lon(), Types.DOUBLE)
                .param("lat", account.lat(), Types.DOUBLE)
                .param("found", account.foundOn());
    }

    private static boolean guessed(Problem problem) {
        var until = problem.now().until();
        return !(problem instanceof Ended) && until != null && until.guessed();
    }

    /** Nothing is due of what has ended. */
    private static @Nullable LocalDate due(Problem problem) {
        var until = problem.now().until();
        return problem instanceof Ended || until == null ? null : until.day();
    }
}
