package anlan.fact.party;

import anlan.fact.problem.Ended;
import anlan.fact.problem.Powers;
import anlan.fact.problem.Problem;
import anlan.fact.problem.Problems;
import anlan.ground.access.Right;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a problem has parties, and who opens them. Of the parties themselves nothing leaves this room. */
@Component
@Transactional(readOnly = true)
public class Parties {

    private final Problems problems;
    private final JdbcClient jdbc;

    Parties(Problems problems, JdbcClient jdbc) {
        this.problems = problems;
        this.jdbc = jdbc;
    }

    /** The unit in charge, of it or of the one that it is merged into, and holders of the right; people only. */
    public boolean mayOpen(Viewer viewer, Problem problem) {
        return viewer.who().kind() == SignedIn.Kind.PERSON
                && (viewer.may(Right.PARTIES_SEE) && holds(viewer, problem)
                        || Powers.handles(viewer, problem)
                        || problem instanceof Ended.Merged m
                                && problems.load(m.into())
                                        .filter(into -> mayOpen(viewer, into))
                                        .isPresent());
    }

    private static boolean holds(Viewer viewer, Problem problem) {
        var unit = problem.now().unit();
        var reach = viewer.reach(Right.PARTIES_SEE);
        return reach.all() || unit != null && reach.has(unit);
    }

    /** Whoever opens them, and whoever found the problem: the finder writes down what they saw, and reads no more than others. */
    public boolean mayAdd(Viewer viewer, Problem problem) {
        return problem.state().open()
                && viewer.who().kind() == SignedIn.Kind.PERSON
                && (mayOpen(viewer, problem)
                        || viewer.may(Right.PROBLEMS_FILE)
                                && problem.kept()
                                        .finder()
                                        .people()
                                        .contains(viewer.who().id()));
    }

    /** How many are kept, its own. */
    public int count(long problem) {
        return jdbc.sql("select count(*) from party_sealed where problem = :problem")
                .param("problem", problem)
                .query(Integer.class)
                .single();
    }
}
