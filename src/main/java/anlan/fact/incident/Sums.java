package anlan.fact.incident;

import anlan.fact.dataset.Batches;
import anlan.fact.dataset.BinaryCopy;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Carries a batch's changes into the sums: of the rows' areas and of each area above, by month and by year. */
@Component
class Sums {

    private static final int KINDS = Kind.values().length;

    private record Key(String area, int span) {}

    private final JdbcClient jdbc;
    private final DataSource source;

    Sums(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    void carry(Collection<SumChange> changes, long batch) {
        var above = above(changes);
        var sums = new HashMap<Key, int[][]>();
        for (var change : changes) {
            for (var area : above.getOrDefault(change.area(), List.of(change.area()))) {
                add(sums, new Key(area, change.month()), change);
                add(sums, new Key(area, -Math.floorDiv(change.month(), 12)), change);
            }
        }
        if (!sums.isEmpty()) {
            write(sums, batch);
        }
    }

    private Map<String, List<String>> above(Collection<SumChange> changes) {
        var areas = changes.stream().map(SumChange::area).distinct().toArray(String[]::new);
        var above = new HashMap<String, List<String>>();
        jdbc.sql("select area, above from area_line where area = any(:areas)")
                .param("areas", areas)
                .query(row -> {
                    above.computeIfAbsent(row.getString(1), a -> new java.util.ArrayList<>())
                            .add(row.getString(2));
                });
        return above;
    }

    private static void add(Map<Key, int[][]> sums, Key key, SumChange change) {
        var kind = Kind.of(change.kind()).orElseThrow().ordinal();
        var sum = sums.computeIfAbsent(key, k -> new int[4][KINDS]);
        sum[0][kind] += change.n();
        sum[1][kind] += change.cleared();
        sum[2][kind] += change.major();
        sum[3][kind] += change.majorCleared();
    }

    /** The changed sums go beside the table, are added to what held until now, and take its place from this batch on. */
    private void write(Map<Key, int[][]> sums, long batch) {
        addWhatHeld(sums);
        jdbc.sql("""
                create temp table if not exists sum_new (area text collate "C", span int,
                  n int[], cleared int[], major int[], major_cleared int[]) on commit drop
                """).update();
        jdbc.sql("truncate sum_new").update();
        try (var copy = new BinaryCopy(DataSourceUtils.getConnection(source), "sum_new")) {
            sums.forEach((key, sum) -> {
                copy.row(6);
                copy.text(key.area);
                copy.integer(key.span);
                for (var counts : sum) {
                    copy.integers(counts);
                }
            });
            copy.end();
        }
        jdbc.sql("""
                        update incident_sum s set until = :batch from sum_new w
                        where s.area = w.area and s.span = w.span and s.until = :never
                        """).param("batch", batch).param("never", Batches.NEVER).update();
        jdbc.sql("""
                        insert into incident_sum (area, span, since, n, cleared, major, major_cleared)
                        select area, span, :batch, n, cleared, major, major_cleared from sum_new order by area, span
                        """).param("batch", batch).update();
    }

    private void addWhatHeld(Map<Key, int[][]> sums) {
        var areas = sums.keySet().stream().map(Key::area).distinct().toArray(String[]::new);
        var first = sums.keySet().stream().mapToInt(Key::span).min().orElse(0);
        var last = sums.keySet().stream().mapToInt(Key::span).max().orElse(0);
        jdbc.sql("""
                        select area, span, n, cleared, major, major_cleared from incident_sum
                        where area = any(:areas) and span between :first and :last and until = :never
                        """)
                .param("areas", areas)
                .param("first", first)
                .param("last", last)
                .param("never", Batches.NEVER)
                .query(row -> {
                    var sum = sums.get(new Key(row.getString(1), row.getInt(2)));
                    for (var i = 0; sum != null && i < 4; i++) {
                        var held = Incidents.ints(row.getArray(3 + i));
                        for (var k = 0; k < held.length; k++) {
                            sum[i][k] += held[k];
                        }
                    }
                });
    }
}
