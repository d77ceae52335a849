package anlan.promise.urging;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import anlan.promise.duty.Powers;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What has gone up waits for those whom it reached, and for whoever holds their post now, until it is done or has another last day. Whoever has it in
 * hand has it among their duties already.
 */
@Component
@Order(16)
@Transactional(readOnly = true)
class UrgingTasks implements Tasks {

    private static final int NAMED = 5;

    private static final String REACHED = """
            from urging_now n join duty_now d on d.district = n.district and d.duty = n.duty
            where (n.people && :hands or d.unit = any(:own) or n.level > 0 and d.parent is null and :all
                or n.level > 0 and exists (select from duty_now w where w.district = d.district and w.duty = d.parent and w.unit = any(:own)))
              and not (d.state = 'working' and d.charged is not null and d.charged = any(:hands))
            """;

    private record Row(long duty, String title, int level, LocalDate due) {}

    private final JdbcClient jdbc;
    private final Words words;
    private final OfficeClock clock;

    UrgingTasks(JdbcClient jdbc, Words words, OfficeClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!viewer.may(Right.DUTIES_KEEP)) {
            return List.of();
        }
        var rows = ask(
                        "select d.duty, d.title, n.level, n.due " + REACHED
                                + " order by n.level desc, n.due, d.duty limit " + (NAMED + 1),
                        viewer)
                .query(Row.class)
                .list();
        return rows.size() <= NAMED ? rows.stream().map(this::task).toList() : List.of(many(rows.getFirst(), viewer));
    }

    private JdbcClient.StatementSpec ask(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("hands", viewer.hands().toArray(Long[]::new))
                .param("all", Powers.gives(viewer))
                .param(
                        "own",
                        viewer.posts().stream()
                                .filter(p -> p.rights().contains(Right.DUTIES_KEEP))
                                .map(Viewer.Post::unit)
                                .toArray(Long[]::new));
    }

    private Task task(Row row) {
        return new Task(
                Task.when(row.due(), clock.today()),
                row.due(),
                row.title(),
                row.level() == 0 ? words.say("urging.task-lead") : words.say("urging.task", row.level()),
                "/duties/" + row.duty(),
                words.say("urging.task-act"));
    }

    private Task many(Row first, Viewer viewer) {
        long count = ask("select count(*) " + REACHED, viewer).query(Long.class).single();
        return new Task(
                Task.when(first.due(), clock.today()),
                first.due(),
                words.say("urging.task-many", count),
                words.say("urging.task-many-detail"),
                "/duties?state=open&overdue=1",
                words.say("urging.task-many-act"));
    }
}
