package anlan.fact.incident;

import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Difference;
import anlan.fact.dataset.Task;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Some of what would change, ready to read. */
@Component
class ChangeSample {

    private static final int OF_EACH = 5;

    /** The kind's code is put into the reader's words where it is shown. */
    private static final String SAID = """
            concat_ws(' · ',
              case when %1$s.occurred_month_only then to_char(%1$s.occurred_on, 'YYYY-MM') else %1$s.occurred_on::text end,
              coalesce((select a.name from area_known a where a.code = %1$s.area), %1$s.area),
              %1$s.kind, case when %1$s.cleared then '✓' end)""";

    private final JdbcClient jdbc;

    ChangeSample(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Difference.Change> of(Task task, Counts counts) {
        var sample = new ArrayList<Difference.Change>();
        if (counts.added() > 0) {
            var from = counts.corrected() + counts.unchanged() + counts.withdrawn() == 0 ? "" : "c";
            var which = from.isEmpty() ? "" : "where s.old_gone";
            sample.addAll(read("select 'added' as what, s.source_id as record, '' as before, " + SAID.formatted("s")
                    + " as after from " + task.stage(from) + " s " + which + " order by s.line limit " + OF_EACH));
        }
        if (counts.corrected() > 0) {
            sample.addAll(
                    read("select 'corrected' as what, s.source_id as record, " + SAID.formatted("i") + " as before, "
                            + SAID.formatted("s") + " as after from " + task.stage("c")
                            + " s join incident i on i.id = s.old_id and i.version = s.old_version"
                            + " where not s.old_gone order by s.line limit " + OF_EACH));
        }
        if (counts.withdrawn() > 0) {
            sample.addAll(read("select 'withdrawn' as what, i.source_id as record, " + SAID.formatted("i")
                    + " as before, '' as after from " + task.stage("w")
                    + " s join incident i on i.id = s.id and i.version = s.version order by i.id limit " + OF_EACH));
        }
        return sample;
    }

    private List<Difference.Change> read(String sql) {
        return jdbc.sql(sql).query(Difference.Change.class).list();
    }
}
