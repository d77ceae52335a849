package anlan.ground.staff;

import anlan.ground.access.Reach;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What keeping the units and people still asks of whoever keeps them: units to bring in, invitations not yet taken up. */
@Component
@Order(20)
@Transactional(readOnly = true)
class StaffTasks implements Tasks {

    private final JdbcClient jdbc;
    private final Words words;

    StaffTasks(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        var tasks = new ArrayList<Task>();
        if (!viewer.may(Right.STAFF_KEEP)) {
            return tasks;
        }
        var reach = viewer.reach(Right.STAFF_KEEP);
        if (!several(reach)) {
            tasks.add(task(Task.Urgency.OPEN, "units", "/staff/file"));
        }
        var waiting = waiting(reach);
        if (waiting > 0) {
            tasks.add(task(Task.Urgency.WAITING, "invited", "/people", waiting));
        }
        return tasks;
    }

    private boolean several(Reach reach) {
        return jdbc.sql("select count(*) > 1 from (select from unit u where " + reach.holds("u.id") + " limit 2) u")
                .param("units", reach.ids())
                .query(Boolean.class)
                .single();
    }

    private long waiting(Reach reach) {
        return jdbc.sql("""
                        select count(*) from account a
                        join person n on n.district = a.district and n.id = a.person and n.left_on is null
                        where a.password is null and exists (select from post p
                          where p.district = a.district and p.person = a.person and %s)
                        """.formatted(reach.holds("p.unit")))
                .param("units", reach.ids())
                .query(Long.class)
                .single();
    }

    private Task task(Task.Urgency urgency, String key, String path, Object... args) {
        return new Task(
                urgency,
                null,
                words.say("staff.task-" + key, args),
                words.say("staff.task-" + key + "-detail"),
                path,
                words.say("staff.task-" + key + "-act"));
    }
}
