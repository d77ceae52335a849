package anlan.ground.gazetteer;

import anlan.ground.access.Viewer;
import anlan.ground.place.Keeping;
import anlan.ground.web.Task;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the keeper of places still has to bring in. */
@Component
@Order(10)
@Transactional(readOnly = true)
class GazetteerTasks implements Tasks {

    private record Missing(long areas, long outlines, long people) {}

    private final JdbcClient jdbc;
    private final Words words;

    GazetteerTasks(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Task> of(Viewer viewer) {
        if (!Keeping.whole(viewer)) return List.of();
        var missing = missing();
        if (missing.areas() == 0) return List.of(task("areas"));
        var tasks = new ArrayList<Task>();
        if (missing.people() > 0) tasks.add(task("people", missing.people()));
        if (missing.outlines() > 0) tasks.add(task("outlines", missing.outlines()));
        return tasks;
    }

    private Missing missing() {
        return jdbc.sql("""
                        select count(*) as areas,
                               count(*) filter (where not exists (select from area_outline o
                                 where o.district = a.district and o.area = a.code)) as outlines,
                               count(*) filter (where a.level in ('township', 'village') and not exists (select from area_people p
                                 where p.district = a.district and p.area = a.code and p.resident is not null)) as people
                        from area_known a
                        where a.level <> 'block' and a.valid_to is null
                        """).query(Missing.class).single();
    }

    private Task task(String kind, Object... named) {
        return new Task(
                Task.Urgency.OPEN,
                null,
                words.say("gazetteer.task-" + kind, named),
                words.say("gazetteer.task-" + kind + "-detail"),
                "/areas/files/new?kind=" + kind,
                words.say("gazetteer.task-act"));
    }
}
