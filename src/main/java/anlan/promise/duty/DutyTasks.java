package anlan.promise.duty;

import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duties that wait for the viewer: one's own one by one, what waits for any of several people by its number where it is much. */
@Component
@Order(15)
@Transactional(readOnly = true)
class DutyTasks implements Tasks {

    private record Row(long duty, String title, LocalDate due) {}

    private record Total(long many, LocalDate due) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    DutyTasks(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var tasks = new ArrayList<Task>();
        for (var kind : Waiting.values()) {
            if (viewer.may(kind.right())) {
                waiting(tasks, viewer, kind);
            }
        }
        return tasks;
    }

    private void waiting(List<Task> tasks, Viewer viewer, Waiting kind) {
        var from = " from duty_now d where " + kind.condition();
        var rows = Waiting.into(
                        jdbc.sql("select d.duty, d.title, d.due" + from + " order by d.due, d.duty limit "
                                + (kind.named() + 1)),
                        viewer)
                .query(Row.class)
                .list();
        if (rows.size() <= kind.named()) {
            rows.forEach(row -> tasks.add(task(kind.word(), row)));
            return;
        }
        var total = Waiting.into(jdbc.sql("select count(*) as many, min(d.due) as due" + from), viewer)
                .query(Total.class)
                .single();
        tasks.add(new Task(
                Task.when(total.due(), clock.today()),
                total.due(),
                words.say("duty.task-many-" + kind.word(), total.many()),
                words.say("duty.task-many-detail"),
                "/duties?waiting=" + kind.word(),
                words.say("duty.task-many-act")));
    }

    private Task task(String kind, Row row) {
        return new Task(
                Task.when(row.due(), clock.today()),
                row.due(),
                row.title(),
                words.say("duty.task-" + kind),
                "/duties/" + row.duty(),
                words.say("duty.task-" + kind + "-act"));
    }
}
