package anlan.fact.imports;

import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.web.Tasks;
import anlan.ground.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that stopped half-way, rows that came back, and months nobody has spoken for. */
@Component
@Order(40)
@Transactional(readOnly = true)
class ImportTasks implements Tasks {

    private record Halted(long id, String file, String what, long rejected) {}

    private final JdbcClient jdbc;
    private final Words words;

    ImportTasks(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<anlan.ground.web.Task> of(Viewer viewer) {
        if (!viewer.may(Right.DATA_IMPORT)) {
            return List.of();
        }
        var units = viewer.units(Right.DATA_IMPORT).toArray(Long[]::new);
        var tasks = new ArrayList<anlan.ground.web.Task>();
        halted(units).forEach(h -> tasks.add(task(h.what(), "/imports/" + h.id(), h.file(), h.rejected())));
        var asked = questions(units);
        if (asked > 0) {
            tasks.add(task("questions", "/coverage", asked));
        }
        if (tasks.isEmpty() && nothingYet()) {
            tasks.add(task("none", "/imports/new"));
        }
        return tasks;
    }

    /** The last file of each source: mended rows that are sent again take their place. */
    private List<Halted> halted(Long[] units) {
        return jdbc.sql("""
                        select id, file_name as file, case state when 'committed' then 'rejected' else state end as what, rejected
                        from (select distinct on (source) * from import i where unit = any(:units) and not exists (
                                select from batch b join batch u on u.district = b.district and u.undoes = b.id
                                where b.district = i.district and b.import = i.id)
                              order by source, id desc) last
                        where state in ('received', 'ready') or state = 'committed' and rejected > 0
                        order by id
                        """).param("units", units).query(Halted.class).list();
    }

    private long questions(Long[] units) {
        return jdbc.sql("""
                        select count(*) from coverage_question q join batch b on b.district = q.district and b.id = q.batch
                        where b.unit = any(:units)
                          and not exists (select from batch u where u.district = b.district and u.undoes = b.id)
                          and not exists (select from coverage_answer a where a.district = q.district and a.question = q.id)
                        """).param("units", units).query(Long.class).single();
    }

    private boolean nothingYet() {
        return !jdbc.sql("select exists (select from batch)")
                .query(Boolean.class)
                .single();
    }

    private anlan.ground.web.Task task(String what, String path, Object... args) {
        return new anlan.ground.web.Task(
                anlan.ground.web.Task.Urgency.OPEN,
                null,
                words.say("imports.task-" + what, args),
                words.say("imports.task-" + what + "-detail"),
                path,
                words.say("imports.task-" + what + "-act"));
    }
}
