package anlan.fact.helping;

import anlan.fact.problem.ProblemNumber;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parts that wait for the viewer's unit; and those that came back to the unit in charge. */
@Component
@Order(22)
@Transactional(readOnly = true)
class HelpTasks implements Tasks {

    private static final int NAMED = 5;

    private record Row(
            long problem,
            String number,
            String title,
            String state,
            @Nullable LocalDate due) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    HelpTasks(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.PROBLEMS_HANDLE)) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        for (var row : rows(viewer, "h.state in ('asked', 'taken') and h.unit = any(:own)")) {
            tasks.add(task(row, tasks.size()));
        }
        rows(viewer, "h.state = 'sent-back' and p.unit = any(:own)").stream()
                .limit(NAMED)
                .forEach(row -> tasks.add(task(row, 0)));
        return tasks;
    }

    private List<Row> rows(Viewer viewer, String which) {
        return jdbc.sql("""
                        select p.problem, p.number, p.title, h.state, h.due
                        from problem_help h join problem_now p on p.district = h.district and p.problem = h.problem
                        where %s and p.state in %s order by h.due, h.problem limit %d
                        """.formatted(which, HelpReminder.OPEN, NAMED + 1))
                .param(
                        "own",
                        viewer.posts().stream()
                                .filter(p -> p.rights().contains(Right.PROBLEMS_HANDLE))
                                .map(Viewer.Post::unit)
                                .toArray(Long[]::new))
                .query(Row.class)
                .list();
    }

    /** Of more than a few the last line leads to them all. */
    private Task task(Row row, int before) {
        var number = new ProblemNumber(row.number());
        return new Task(
                row.due() == null ? Task.Urgency.OPEN : Task.when(row.due(), clock.today()),
                row.due(),
                before == NAMED ? words.say("helping.task-many") : row.title(),
                before == NAMED
                        ? words.say("helping.task-many-detail")
                        : words.say("helping.task-" + row.state(), number),
                before == NAMED ? "/problems/helping" : "/problems/" + row.problem(),
                words.say(before == NAMED ? "helping.task-many-act" : "helping.task-act-" + row.state()));
    }
}
