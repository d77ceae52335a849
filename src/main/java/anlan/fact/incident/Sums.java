package anlan.fact.incident;

import anlan.fact.coverage.Batches;
import anlan.fact.dataset.BinaryCopy;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Counts that are written even where all are zero; those of untold outcomes seldom are not. */
    private static final int ALWAYS = 4;

    private static final int[] NONE = {};

    private final JdbcClient jdbc;
    private final DataSource source;
    private final HourSums hours;

    Sums(JdbcClient jdbc, DataSource source, HourSums hours) {
        this.jdbc = jdbc;
        this.source = source;
        this.hours = hours;
    }

    /** An empty tally over the district's areas as they are. */
    Tally tally() {
        var above = new HashMap<String, List<String>>();
        var wide = new HashMap<String, List<String>>();
        jdbc.sql("""
                        select l.area, l.above, a.level in ('district', 'township') from area_line l
                        left join area_known a on a.district = l.district and a.code = l.above
                        """).query(row -> {
            above.computeIfAbsent(row.getString(1), a -> new ArrayList<>()).add(row.getString(2));
            if (row.getBoolean(3)) {
                wide.computeIfAbsent(row.getString(1), a -> new ArrayList<>()).add(row.getString(2));
            }
        });
        return new Tally(above, wide);
    }

    void carry(Tally tally, long batch) {
        if (!tally.sums().isEmpty()) {
            write(tally.sums(), batch);
        }
        hours.carry(tally.hours(), batch);
    }

    /** The changed sums go beside the table, are added to what held until now, and take its place from this batch on. */
    private void write(Map<Tally.Key, int[][]> sums, long batch) {
        addWhatHeld(sums);
        jdbc.sql("""
                create temp table if not exists sum_new (area text collate "C", span int,
                  n int[], cleared int[], major int[], major_cleared int[], untold int[], major_untold int[]) on commit drop
                """).update();
        jdbc.sql("truncate sum_new").update();
        try (var copy = new BinaryCopy(DataSourceUtils.getConnection(source), "sum_new")) {
            sums.forEach((key, sum) -> {
                copy.row(2 + Tally.COUNTS);
                copy.text(key.area());
                copy.integer(key.span());
                for (var at = 0; at < Tally.COUNTS; at++) {
                    copy.integers(at < ALWAYS || Arrays.stream(sum[at]).anyMatch(n -> n != 0) ? sum[at] : NONE);
                }
            });
            copy.end();
        }
        jdbc.sql("""
                        update incident_sum s set until = :batch from sum_new w
                        where s.area = w.area and s.span = w.span and s.until = :never
                        """).param("batch", batch).param("never", Batches.NEVER).update();
        jdbc.sql("""
                        insert into incident_sum (area, span, since, n, cleared, major, major_cleared, untold, major_untold)
                        select area, span, :batch, n, cleared, major, major_cleared, untold, major_untold
                        from sum_new order by area, span
                        """).param("batch", batch).update();
    }

    private void addWhatHeld(Map<Tally.Key, int[][]> sums) {
        var areas = sums.keySet().stream().map(Tally.Key::area).distinct().toArray(String[]::new);
        var first = sums.keySet().stream().mapToInt(Tally.Key::span).min().orElse(0);
        var last = sums.keySet().stream().mapToInt(Tally.Key::span).max().orElse(0);
        jdbc.sql("""
                        select area, span, n, cleared, major, major_cleared, untold, major_untold from incident_sum
                        where area = any(:areas) and span between :first and :last and until = :never
                        """)
                .param("areas", areas)
                .param("first", first)
                .param("last", last)
                .param("never", Batches.NEVER)
                .query(row -> {
                    var sum = sums.get(new Tally.Key(row.getString(1), row.getInt(2)));
                    for (var i = 0; sum != null && i < Tally.COUNTS; i++) {
                        var held = Incidents.ints(row.getArray(3 + i));
                        for (var k = 0; k < held.length; k++) {
                            sum[i][k] += held[k];
                        }
                    }
                });
    }
}
