package anlan.fact.ledger;

import anlan.fact.problem.ProblemNumber;
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
        for (var kind : Waiting.values()) {
            if (kind.named() > 0 && viewer.may(kind.right())) {
                waiting(tasks, viewer, kind);
            }
        }
        return tasks;
    }

    private void waiting(List<Task> tasks, Viewer viewer, Waiting kind) {
        var rows = ask(
                        viewer,
                        "select p.problem, p.number, p.title, p.state, p.due from problem_now p where "
                                + kind.condition() + " order by p.due, p.problem limit " + (kind.named() + 1))
                .query(Row.class)
                .list();
        if (rows.size() <= kind.named()) {
            rows.forEach(row -> tasks.add(task(kind.word(), row)));
            return;
        }
        var total = ask(
                        viewer,
                        "select count(*) as many, min(p.due) as due from problem_now p where " + kind.condition())
                .query(Total.class)
                .single();
        tasks.add(new Task(
                urgency(total.due()),
                total.due(),
                words.say("problem.task-many-" + kind.word(), total.many()),
                words.say("problem.task-many-detail"),
                "/problems?waiting=" + kind.word(),
                words.say("problem.task-many-act")));
    }

    private JdbcClient.StatementSpec ask(Viewer viewer, String sql) {
        return Waiting.into(jdbc.sql(sql), viewer).param("today", clock.today());
    }

    private Task task(String kind, Row row) {
        return new Task(
                urgency(row.due()),
                row.due(),
                row.title(),
                words.say("problem.task-" + kind, new ProblemNumber(row.number())),
                "/problems/" + row.problem(),
                words.say("problem.task-"
                        + (Set.of("work", "back").contains(kind) ? "work-act-" + row.state() : kind + "-act")));
    }

    private Task.Urgency urgency(@Nullable LocalDate due) {
        return due == null ? Task.Urgency.OPEN : Task.when(due, clock.today());
    }
}
