package anlan.fact.incident;

import anlan.fact.coverage.Batches;
import anlan.fact.dataset.BinaryCopy;
import anlan.fact.dataset.Task;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Keeps the counts by hour of the week, of the district and its townships: those of a village are soon counted from its rows. */
@Component
class HourSums {

    private static final String COLUMNS = "(area text collate \"C\", span int, n int[])";

    private record Held(Tally.Key key, int[] counts) {}

    private final JdbcClient jdbc;
    private final DataSource source;

    HourSums(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** Sets the counts of all staged rows beside the stage, while they are at hand. */
    static void stage(Connection connection, String table, Map<Tally.Key, int[]> hours) throws java.sql.SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists " + table);
            statement.execute("create unlogged table " + table + " " + COLUMNS);
            statement.execute("alter table " + table + " alter column n set storage external");
        }
        copy(connection, table, hours);
    }

    private static void copy(Connection connection, String table, Map<Tally.Key, int[]> hours) {
        try (var copy = new BinaryCopy(connection, table)) {
            hours.forEach((key, counts) -> {
                copy.row(3);
                copy.text(key.area());
                copy.integer(key.span());
                copy.integers(counts);
            });
            copy.end();
        }
    }

    /** All staged rows are new. */
    void carryStaged(Task task, long batch) {
        var table = task.stage("h");
        for (var held : held(table)) {
            jdbc.sql("""
                            update %s set n = array(select a.n + b.n from unnest(n) with ordinality a (n, i)
                              join unnest(:held::int[]) with ordinality b (n, i) using (i) order by i)
                            where area = :area and span = :span
                            """.formatted(table))
                    .param("held", boxed(held.counts()))
                    .param("area", held.key().area())
                    .param("span", held.key().span())
                    .update();
        }
        write(table, batch);
    }

    /** What a tally says is added to what held until now. */
    void carry(Map<Tally.Key, int[]> hours, long batch) {
        if (hours.isEmpty()) {
            return;
        }
        jdbc.sql("create temp table if not exists hour_new " + COLUMNS + " on commit drop")
                .update();
        jdbc.sql("truncate hour_new").update();
        copy(DataSourceUtils.getConnection(source), "hour_new", hours);
        for (var held : held("hour_new")) {
            var counts = hours.get(held.key());
            for (var i = 0; counts != null && i < held.counts().length; i++) {
                counts[i] += held.counts()[i];
            }
        }
        jdbc.sql("truncate hour_new").update();
        copy(DataSourceUtils.getConnection(source), "hour_new", hours);
        write("hour_new", batch);
    }

    private List<Held> held(String table) {
        return jdbc.sql("""
                        select s.area, s.span, s.n from incident_hours s
                        join %s w on w.area = s.area and w.span = s.span where s.until = :never
                        """.formatted(table))
                .param("never", Batches.NEVER)
                .query((row, i) ->
                        new Held(new Tally.Key(row.getString(1), row.getInt(2)), Incidents.ints(row.getArray(3))))
                .list();
    }

    private void write(String table, long batch) {
        jdbc.sql("""
                        update incident_hours s set until = :batch from %s w
                        where s.area = w.area and s.span = w.span and s.until = :never
                        """.formatted(table))
                .param("batch", batch)
                .param("never", Batches.NEVER)
                .update();
        jdbc.sql("""
                        insert into incident_hours (area, span, since, n)
                        select area, span, :batch, n from %s order by area, span
                        """.formatted(table)).param("batch", batch).update();
    }

    private static Integer[] boxed(int[] counts) {
        return java.util.Arrays.stream(counts).boxed().toArray(Integer[]::new);
    }
}
