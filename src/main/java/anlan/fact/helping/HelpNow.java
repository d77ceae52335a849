package anlan.fact.helping;

import anlan.fact.problem.Follower;
import anlan.fact.problem.Problems;
import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the parts stand, with each move of a problem that has some. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HelpNow implements Follower {

    private final JdbcClient jdbc;
    private final Problems problems;

    HelpNow(JdbcClient jdbc, Problems problems) {
        this.jdbc = jdbc;
        this.problems = problems;
    }

    @Override
    public void moved(long problem) {
        if (!helped(problem)) {
            return;
        }
        for (var part : problems.load(problem).orElseThrow().now().helping()) {
            jdbc.sql("""
                            insert into problem_help (problem, unit, state, due) values (:problem, :unit, :state, :due)
                            on conflict (district, problem, unit) do update set state = excluded.state, due = excluded.due
                            """)
                    .param("problem", problem)
                    .param("unit", part.unit())
                    .param("state", part.state().word())
                    .param("due", part.until() == null ? null : part.until().day(), Types.DATE)
                    .update();
        }
    }

    /** Most never were: they are not read for it. */
    private boolean helped(long problem) {
        return jdbc.sql("select exists (select from problem_act where problem = :problem and kind = 'help-asked')")
                .param("problem", problem)
                .query(Boolean.class)
                .single();
    }
}
