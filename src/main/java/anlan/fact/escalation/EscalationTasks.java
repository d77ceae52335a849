package anlan.fact.escalation;

import anlan.fact.problem.ProblemNumber;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What has gone up waits for whoever it went up to: to say something. */
@Component
@Order(21)
@Transactional(readOnly = true)
class EscalationTasks implements Tasks {

    private static final int NAMED = 5;

    private static final String WAITING = """
            from escalation_now e join problem_now p on p.district = e.district and p.problem = e.problem
            where not exists (select from problem_act a where a.district = e.district and a.problem = e.problem
              and a.kind = 'instructed' and a.made_at >= e.since)
            """;

    private record Row(long problem, String number, String title, int level, LocalDate due) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    EscalationTasks(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.PROBLEMS_SETTLE)) {
            return List.of();
        }
        var rows = jdbc.sql("select p.problem, p.number, p.title, e.level, p.due " + WAITING
                        + " order by e.level desc, p.due, p.problem limit " + (NAMED + 1))
                .query(Row.class)
                .list();
        return rows.size() <= NAMED ? rows.stream().map(this::task).toList() : List.of(many(rows.getFirst()));
    }

    private Task task(Row row) {
        return new Task(
                Task.when(row.due(), clock.today()),
                row.due(),
                row.title(),
                words.say("escalation.task", new ProblemNumber(row.number())),
                "/problems/" + row.problem(),
                words.say("escalation.task-act"));
    }

    private Task many(Row first) {
        long count = jdbc.sql("select count(*) " + WAITING).query(Long.class).single();
        return new Task(
                Task.when(first.due(), clock.today()),
                first.due(),
                words.say("escalation.task-many", count),
                words.say("problem.task-many-detail"),
                "/problems?waiting=raised",
                words.say("problem.task-many-act"));
    }
}
