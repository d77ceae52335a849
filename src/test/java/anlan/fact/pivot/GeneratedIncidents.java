package anlan.fact.pivot;

import anlan.fact.incident.Kind;
import anlan.ground.store.District;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A district of 300 areas (20 townships, 279 villages) with incidents of five years, the same at each run. Each month comes in with a batch of
 * its own; one record in twenty is late by two months, so that months and years have versions.
 */
public final class GeneratedIncidents {

    public static final String DISTRICT = "990001";
    static final int FIRST = 2021 * 12;
    static final int MONTHS = 60;

    private static final int TOWNSHIPS = 20;
    private static final int VILLAGES = 279;
    private static final long NEVER = Long.MAX_VALUE;
    private static final String[] KINDS =
            Arrays.stream(Kind.values()).map(Kind::code).toArray(String[]::new);

    private record Key(String area, int span) {}

    private static final class Held {
        private final int[][] counts = new int[4][KINDS.length];
        private long since;
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate once;

    public GeneratedIncidents(JdbcTemplate template, TransactionTemplate once) {
        this.jdbc = JdbcClient.create(template);
        this.template = template;
        this.once = once;
    }

    public void make(long rows) {
        inside(this::areas);
        inside(this::batches);
        inside(() -> rows(rows));
        inside(this::sums);
        inside(() -> template.execute("analyze incident"));
    }

    private void inside(Runnable work) {
        District.run(DISTRICT, () -> once.executeWithoutResult(s -> work.run()));
    }

    private static List<String> villages() {
        return IntStream.range(0, VILLAGES)
                .mapToObj(v -> DISTRICT + "%03d%03d".formatted(1 + v % TOWNSHIPS, 1 + v / TOWNSHIPS))
                .toList();
    }

    private void areas() {
        var codes = new TreeSet<>(villages());
        villages().forEach(v -> codes.add(v.substring(0, 9) + "000"));
        codes.add(DISTRICT + "000000");
        for (var code : codes) {
            var line = line(code);
            jdbc.sql("""
                            insert into area (code, valid_from, name, level, parent, recorded_at)
                            values (?, date '1949-10-01', ?, ?, ?, now())
                            """)
                    .params(
                            code,
                            code,
                            List.of("district", "township", "village").get(line.size() - 1),
                            line.size() > 1 ? line.get(1) : null)
                    .update();
            for (var above : line) {
                jdbc.sql("insert into area_line (area, above) values (?, ?)")
                        .params(code, above)
                        .update();
            }
        }
    }

    /** The area itself and what lies above. */
    private static List<String> line(String code) {
        var line = new ArrayList<>(List.of(code));
        if (!code.endsWith("000")) {
            line.add(code.substring(0, 9) + "000");
        }
        if (!code.endsWith("000000")) {
            line.add(DISTRICT + "000000");
        }
        return line;
    }

    private void batches() {
        jdbc.sql("""
                        insert into batch (dataset, recorded_at, recorded_by)
                        select 'incident', timestamptz '2021-02-03 10:00+08' + make_interval(months => m), 'bench'
                        from generate_series(0, :last) m order by m
                        """).param("last", MONTHS + 1).update();
    }

    private void rows(long rows) {
        jdbc.sql("""
                        insert into incident (source, source_id, area, kind, major, occurred_on, occurred_month_only, occurred_hour,
                          cleared_month_only, cleared, batch, hash)
                        select 1, g::text, (cast(:areas as text[]))[1 + mod(abs(hashint8extended(g, 1)), :villages)],
                          (cast(:kinds as text[]))[1 + mod(abs(hashint8extended(g, 2)), :width)], mod(abs(hashint8extended(g, 3)), 20) = 0,
                          (date '2021-01-01' + make_interval(months => m.month))::date + mod(abs(hashint8extended(g, 5)), 28)::int, false,
                          mod(abs(hashint8extended(g, 6)), 24), false, mod(abs(hashint8extended(g, 7)), 3) = 0,
                          b.first + m.month + case when mod(abs(hashint8extended(g, 8)), 20) = 0 then 2 else 0 end, 0
                        from (select min(id) as first from batch) b
                        cross join generate_series(1, :rows) g
                        cross join lateral (select (g * :months / (:rows + 1))::int as month) m
                        """)
                .param("areas", villages().toArray(String[]::new))
                .param("villages", VILLAGES)
                .param("kinds", KINDS)
                .param("width", KINDS.length)
                .param("rows", rows)
                .param("months", MONTHS)
                .update();
    }

    /** As imports carry them, batch after batch. */
    private void sums() {
        var held = new HashMap<Key, Held>();
        var touched = new HashMap<Key, Held>();
        var written = new ArrayList<Object[]>();
        var batch = new long[] {0};
        jdbc.sql("""
                        select batch, area, kind, extract(year from occurred_on)::int * 12 + extract(month from occurred_on)::int - 1,
                          count(*), count(*) filter (where cleared), count(*) filter (where major),
                          count(*) filter (where major and cleared)
                        from incident group by 1, 2, 3, 4 order by 1
                        """).query(row -> {
            if (row.getLong(1) != batch[0]) {
                touched.clear();
                batch[0] = row.getLong(1);
            }
            for (var above : line(row.getString(2))) {
                for (var span : new int[] {row.getInt(4), -(row.getInt(4) / 12)}) {
                    var key = new Key(above, span);
                    var sum = held.computeIfAbsent(key, k -> new Held());
                    if (touched.put(key, sum) == null) {
                        supersede(key, sum, batch[0], written);
                    }
                    var kind = Arrays.asList(KINDS).indexOf(row.getString(3));
                    for (var i = 0; i < 4; i++) {
                        sum.counts[i][kind] += row.getInt(5 + i);
                    }
                }
            }
        });
        held.forEach((key, sum) -> written.add(version(key, sum, NEVER)));
        write(written);
    }

    private static void supersede(Key key, Held sum, long batch, List<Object[]> written) {
        if (sum.since != 0) {
            written.add(version(key, sum, batch));
        }
        sum.since = batch;
    }

    private static Object[] version(Key key, Held sum, long until) {
        var version = new Object[8];
        version[0] = key.area;
        version[1] = key.span;
        version[2] = sum.since;
        version[3] = until;
        for (var i = 0; i < 4; i++) {
            version[4 + i] = Arrays.stream(sum.counts[i]).boxed().toArray(Integer[]::new);
        }
        return version;
    }

    private void write(List<Object[]> versions) {
        template.batchUpdate(
                "insert into incident_sum (area, span, since, until, n, cleared, major, major_cleared) values (?, ?, ?, ?, ?, ?, ?, ?)",
                versions,
                1000,
                (statement, version) -> {
                    for (var i = 0; i < 4; i++) {
                        statement.setObject(1 + i, version[i]);
                    }
                    for (var i = 4; i < 8; i++) {
                        statement.setArray(
                                1 + i, statement.getConnection().createArrayOf("int4", (Object[]) version[i]));
                    }
                });
    }
}
