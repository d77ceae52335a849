package anlan.fact.ledger;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Problems that wait for the viewer: one's own one by one, what waits for any of several people by its number where it is much. */
@Component
@Order(20)
@Transactional(readOnly = true)
class ProblemTasks implements Tasks {

    /** So many of a kind are named; of more it is said how many. */
    private static final int NAMED = 5;

    private record Row(
            long problem,
            String number,
            String title,
            String state,
            @Nullable LocalDate due) {}

    private record Total(long many, @Nullable LocalDate due) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    ProblemTasks(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var tasks = new ArrayList<Task>();
        if (viewer.may(Right.PROBLEMS_HANDLE)) {
            waiting(tasks, viewer, "back", MINE + " and " + BACK, Integer.MAX_VALUE);
            waiting(tasks, viewer, "work", MINE + " and not " + BACK, Integer.MAX_VALUE);
            waiting(tasks, viewer, "accept", "p.state = 'assigned' and p.unit = any(:own)", NAMED);
            waiting(tasks, viewer, "offered", "p.state = 'offered' and p.offer = any(:own)", NAMED);
        }
        if (viewer.may(Right.PROBLEMS_ASSIGN)) {
            waiting(tasks, viewer, "agree", "p.state = 'proposed' and p.unit = any(:own)" + UNDONE, NAMED);
        }
        if (viewer.may(Right.PROBLEMS_SETTLE)) {
            waiting(tasks, viewer, "give", "p.state = 'found'", NAMED);
        }
        if (viewer.may(Right.PROBLEMS_LOOK_BACK)) {
            waiting(tasks, viewer, "verify", "p.state = 'claimed'" + UNDONE, NAMED);
            waiting(tasks, viewer, "look-back", "p.state = 'closed' and p.due <= :today" + UNDONE, NAMED);
        }
        return tasks;
    }

    private static final String MINE = "p.state in ('accepted', 'working') and p.charged = :me";

    /** What was done last was to send it back to whoever works on it. */
    private static final String BACK =
            "(select a.kind from problem_act a where a.district = p.district and a.problem = p.problem"
                    + " order by a.number desc limit 1) in ('disagreed', 'not-verified', 'recurred', 'longer-denied')";

    /** Without those that one did something about. */
    private static final String UNDONE =
            " and not exists (select from problem_act a where a.district = p.district and a.problem = p.problem"
                    + " and a.kind in ('proposed', 'progressed', 'claimed', 'longer-asked', 'verified') and a.people && :hands)";

    private void waiting(List<Task> tasks, Viewer viewer, String kind, String which, int named) {
        var rows = ask(
                        viewer,
                        "select p.problem, p.number, p.title, p.state, p.due from problem_now p where " + which
                                + " order by p.due, p.problem limit " + (named == Integer.MAX_VALUE ? 200 : named + 1))
                .query(Row.class)
                .list();
        if (rows.size() <= named) {
            rows.forEach(row -> tasks.add(task(kind, row)));
            return;
        }
        var total = ask(viewer, "select count(*) as many, min(p.due) as due from problem_now p where " + which)
                .query(Total.class)
                .single();
        tasks.add(new Task(
                urgency(total.due()),
                total.due(),
                words.say("problem.task-many-" + kind, total.many()),
                words.say("problem.task-many-detail"),
                "/problems?state=" + rows.getFirst().state(),
                words.say("problem.task-many-act")));
    }

    private JdbcClient.StatementSpec ask(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("me", viewer.who().id())
                .param("hands", viewer.hands().toArray(Long[]::new))
                .param("own", viewer.posts().stream().map(Viewer.Post::unit).toArray(Long[]::new))
                .param("today", clock.today());
    }

    private Task task(String kind, Row row) {
        return new Task(
                urgency(row.due()),
                row.due(),
                row.title(),
                words.say("problem.task-" + kind, words.say("problem.number", (Object[])
                        row.number().split("-"))),
                "/problems/" + row.problem(),
                words.say("problem.task-"
                        + (Set.of("work", "back").contains(kind) ? "work-act-" + row.state() : kind + "-act")));
    }

    private Task.Urgency urgency(@Nullable LocalDate due) {
        return due == null ? Task.Urgency.OPEN : Task.when(due, clock.today());
    }
}
