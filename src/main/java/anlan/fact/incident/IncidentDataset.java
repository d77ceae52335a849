package anlan.fact.incident;

import anlan.fact.dataset.Counts;
import anlan.fact.dataset.Dataset;
import anlan.fact.dataset.Difference;
import anlan.fact.dataset.Field;
import anlan.fact.dataset.Task;
import anlan.ground.extent.Successions;
import anlan.ground.place.Areas;
import java.sql.Connection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents as data that comes in files. */
@Component
class IncidentDataset implements Dataset {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final Changes changes;
    private final ChangeSample sample;
    private final Sums sums;
    private final HourSums hours;
    private final Successions successions;
    private final Synonyms synonyms = Synonyms.load();

    IncidentDataset(
            JdbcClient jdbc,
            Areas areas,
            Changes changes,
            ChangeSample sample,
            Sums sums,
            HourSums hours,
            Successions successions) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.changes = changes;
        this.sample = sample;
        this.sums = sums;
        this.hours = hours;
        this.successions = successions;
    }

    @Override
    public String code() {
        return Incidents.DATASET;
    }

    @Override
    public List<Field> fields() {
        return synonyms.fields();
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(Set.of("area"), Set.of("lon", "lat"));
    }

    @Override
    public Map<String, Map<String, String>> codes() {
        return synonyms.codes();
    }

    @Override
    public Intake open(Task task, Connection connection) {
        var known = new HashMap<String, String>();
        var codes = new HashMap<String, String>();
        var twice = new HashSet<String>();
        var mine = new HashSet<String>();
        jdbc.sql("""
                        select a.code, a.name, exists (select from area_line l where l.district = a.district
                          and l.area = a.code and l.above = any(:scope)) from area_known a
                        """).param("scope", task.scope().toArray(String[]::new)).query(row -> {
            codes.put(row.getString(1), row.getString(2));
            if (known.putIfAbsent(row.getString(2), row.getString(1)) != null) {
                twice.add(row.getString(2));
            }
            if (row.getBoolean(3)) {
                mine.add(row.getString(1));
            }
        });
        known.keySet().removeAll(twice);
        codes.keySet().forEach(code -> known.put(code, code));
        var atTime = new AreaAtTime(successions.placing(), codes);
        var areaReader = new AreaReader(known, mine, task.mapping(), areas.locator(), atTime);
        var codeReader = new CodeReader(task.mapping(), synonyms.codes());
        return new IncidentIntake(task, connection, new RowReader(task, areaReader, codeReader), sums.tally(), atTime);
    }

    @Override
    public Difference compare(Task task) {
        var staged = jdbc.sql("select count(*) from " + task.stage(""))
                .query(Long.class)
                .single();
        var counts = changes.compare(task, staged);
        return new Difference(counts, sample.of(task, counts));
    }

    @Override
    public void keep(Task task, Counts compared, long batch) {
        var tally = sums.tally();
        if (compared.corrected() + compared.withdrawn() + compared.unchanged() == 0 && changes.fresh(task)) {
            changes.keepAll(task, batch, tally::add);
            hours.carryStaged(task, batch);
        } else {
            changes.keepChanged(task, batch, tally::add);
        }
        sums.carry(tally, batch);
    }

    @Override
    public Counts undo(long undone, long batch) {
        var tally = sums.tally();
        var counts = changes.undo(undone, batch, tally::add);
        sums.carry(tally, batch);
        return counts;
    }

    @Override
    public void drop(Task task) {
        for (var suffix : List.of("", "c", "w", "h")) {
            jdbc.sql("drop table if exists " + task.stage(suffix)).update();
        }
    }
}
