package anlan.promise.duty;

import anlan.ground.access.Right;
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

    /** So many of a kind are named; of more it is said how many. */
    private static final int NAMED = 5;

    private static final int MOST = 200;

    private record Row(long duty, long campaign, String title, String state, LocalDate due) {}

    private record Total(long many, LocalDate due) {}

    /** Open campaigns only, and nothing that one did something about oneself. */
    private static final String OPEN =
            " and not exists (select from campaign_closing c where c.district = d.district and c.campaign = d.campaign)";

    private static final String UNDONE =
            " and not exists (select from duty_act a where a.district = d.district and a.duty = d.duty"
                    + " and (a.kind in ('progressed', 'claimed', 'change-asked') and a.people && :hands or a.charged = any(:hands)))";

    /** Those that the viewer gave: the campaign's own for the whole district, parts of what their unit has. */
    private static final String GAVE =
            " and (d.parent is null and :all or exists (select from duty_now w where w.district = d.district"
                    + " and w.duty = d.parent and w.unit = any(:own)))";

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
        if (viewer.may(Right.DUTIES_HANDLE)) {
            waiting(tasks, viewer, "work", "d.state = 'working' and d.charged = :me", MOST);
            waiting(tasks, viewer, "accept", "d.state = 'given' and d.unit = any(:own)", NAMED);
        }
        if (viewer.may(Right.DUTIES_KEEP)) {
            waiting(tasks, viewer, "confirm", "d.state = 'claimed'" + GAVE + UNDONE, NAMED);
            waiting(tasks, viewer, "grant", "d.state = 'working' and d.asked" + GAVE + UNDONE, NAMED);
            waiting(tasks, viewer, "give", "d.state = 'returned'" + GAVE, NAMED);
        }
        return tasks;
    }

    private void waiting(List<Task> tasks, Viewer viewer, String kind, String which, int named) {
        var from = " from duty_now d where " + which + OPEN;
        var rows = ask(
                        viewer,
                        "select d.duty, d.campaign, d.title, d.state, d.due" + from + " order by d.due, d.duty limit "
                                + (named + 1))
                .query(Row.class)
                .list();
        if (rows.size() <= named) {
            rows.forEach(row -> tasks.add(task(kind, row)));
            return;
        }
        var total = ask(viewer, "select count(*) as many, min(d.due) as due" + from)
                .query(Total.class)
                .single();
        tasks.add(new Task(
                Task.when(total.due(), clock.today()),
                total.due(),
                words.say("duty.task-many-" + kind, total.many()),
                words.say("duty.task-many-detail"),
                "/plan/" + rows.getFirst().campaign() + "/duties?state="
                        + rows.getFirst().state(),
                words.say("duty.task-many-act")));
    }

    private JdbcClient.StatementSpec ask(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("me", viewer.who().id())
                .param("hands", viewer.hands().toArray(Long[]::new))
                .param("all", Powers.gives(viewer))
                .param("own", viewer.posts().stream().map(Viewer.Post::unit).toArray(Long[]::new));
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
