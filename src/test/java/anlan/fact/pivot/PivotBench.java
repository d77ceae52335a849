package anlan.fact.pivot;

import anlan.bench.Bench;
import anlan.fact.filter.Filter;
import anlan.fact.filter.Span;
import anlan.ground.place.Level;
import anlan.ground.store.District;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a page shows, the whole cube, and both as of an earlier instant; against GROUP BY over the rows, and against DuckDB over the same rows
 * with as many threads as there are cores. Each answer is held against the reference's.
 */
final class PivotBench {

    private static final String AREA = GeneratedIncidents.DISTRICT;
    private static final int SAMPLES = 30;

    /** @param sql the same question to the rows, in words that both references know */
    private record Question(String name, PivotAsked asked, String sql) {}

    private final Bench bench;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate once;
    private final MonthPivot pivot;
    private final Connection duck;

    private PivotBench(Bench bench, ConfigurableApplicationContext app) throws SQLException {
        this.bench = bench;
        this.jdbc = app.getBean(JdbcTemplate.class);
        this.once =
                new TransactionTemplate(app.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        this.pivot = app.getBean(MonthPivot.class);
        this.duck = DriverManager.getConnection("jdbc:duckdb:" + bench.folder().resolve("rows.duckdb"));
    }

    public static void main(String... args) throws Exception {
        try (var bench = new Bench("pivot", args);
                var app = bench.application()) {
            new PivotBench(bench, app).run();
        }
    }

    private void run() throws Exception {
        new GeneratedIncidents(jdbc, once).make(bench.rows(10_000_000));
        fillDuck();
        page();
        cube();
        duck.close();
    }

    private void fillDuck() throws Exception {
        Path file = bench.folder().resolve("rows.csv");
        inside(() -> {
            jdbc.execute((Connection connection) -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    return connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "copy (select area, kind, major, occurred_on, occurred_hour, cleared from incident) to stdout csv header",
                                    out);
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            return true;
        });
        try (var statement = duck.createStatement()) {
            statement.execute("set threads = " + Runtime.getRuntime().availableProcessors());
            statement.execute("create table incident as select * from read_csv('" + file
                    + "', types = {'area': 'varchar', 'kind': 'varchar'})");
        }
        Files.delete(file);
    }

    private void page() throws Exception {
        var ours = new ArrayList<Double>();
        double oursSum = 0;
        double thenSum = 0;
        double rowsSum = 0;
        double duckSum = 0;
        for (var question : questions()) {
            check(question);
            var now = Bench.times(SAMPLES, () -> answer(question.asked()));
            var then = Bench.times(SAMPLES, () -> answer(at(question.asked())));
            double rows = Bench.once(() -> rows(question.sql()));
            double columns = Bench.percentile(Bench.times(3, () -> columns(question.sql())), 50);
            Arrays.stream(now).forEach(ours::add);
            oursSum += Bench.percentile(now, 50);
            thenSum += Bench.percentile(then, 50);
            rowsSum += rows;
            duckSum += columns;
            System.out.printf(
                    "%s: ours %.2f ms, as of %.2f ms, group by %.0f ms, duckdb %.1f ms%n",
                    question.name(), Bench.percentile(now, 50), Bench.percentile(then, 50), rows, columns);
        }
        bench.time("page-p95", Bench.percentile(sorted(ours), 95), 10);
        bench.faster("page-group-by", oursSum, rowsSum, 100);
        bench.faster("page-duckdb", oursSum, duckSum, 5);
        bench.atMost("page-as-of-times-now", thenSum / oursSum, 3);
    }

    private void cube() throws Exception {
        var cube = new Question(
                "cube",
                asked(null, List.of(), "2021-01", "2025-12", null, Dimension.AREA, Dimension.KIND, Dimension.MONTH),
                "select area, kind, date_trunc('month', occurred_on), count(*) from incident group by 1, 2, 3");
        check(cube);
        double ours = Bench.percentile(Bench.times(SAMPLES, () -> answer(cube.asked())), 50);
        double then = Bench.percentile(Bench.times(SAMPLES, () -> answer(at(cube.asked()))), 50);
        double rows = Bench.percentile(Bench.times(1, () -> rows(cube.sql())), 50);
        double columns = Bench.percentile(Bench.times(3, () -> columns(cube.sql())), 50);
        bench.faster("cube-group-by", ours, rows, 40);
        bench.faster("cube-duckdb", ours, columns, 1);
        bench.atMost("cube-as-of-times-now", then / ours, 3);
    }

    /** What pages show: tables of up to 5,000 cells by two or three of area, level, kind and month. */
    private static List<Question> questions() {
        var month = "date_trunc('month', occurred_on)";
        var township = "substr(area, 1, 9)";
        var first = AREA + "001000";
        return List.of(
                new Question(
                        "township x kind, five years",
                        asked(null, List.of(), "2021-01", "2025-12", Level.TOWNSHIP, Dimension.AREA, Dimension.KIND),
                        "select " + township + ", kind, count(*) from incident group by 1, 2"),
                new Question(
                        "kind x month, the district",
                        asked(null, List.of(), "2021-01", "2025-12", null, Dimension.KIND, Dimension.MONTH),
                        "select kind, " + month + ", count(*) from incident group by 1, 2"),
                new Question(
                        "village x kind, five years",
                        asked(null, List.of(), "2021-01", "2025-12", Level.VILLAGE, Dimension.AREA, Dimension.KIND),
                        "select area, kind, count(*) from incident group by 1, 2"),
                new Question(
                        "village x month, seventeen months",
                        asked(null, List.of(), "2024-08", "2025-12", Level.VILLAGE, Dimension.AREA, Dimension.MONTH),
                        "select area, " + month
                                + ", count(*) from incident where occurred_on >= date '2024-08-01' group by 1, 2"),
                new Question(
                        "village x month of theft, a year",
                        asked(
                                null,
                                List.of("theft"),
                                "2025-01",
                                "2025-12",
                                Level.VILLAGE,
                                Dimension.AREA,
                                Dimension.MONTH),
                        "select area, " + month
                                + ", count(*) from incident where kind = 'theft' and occurred_on >= date '2025-01-01' group by 1, 2"),
                new Question(
                        "township x kind x month, a year",
                        asked(
                                null,
                                List.of(),
                                "2025-01",
                                "2025-12",
                                Level.TOWNSHIP,
                                Dimension.AREA,
                                Dimension.KIND,
                                Dimension.MONTH),
                        "select " + township + ", kind, " + month
                                + ", count(*) from incident where occurred_on >= date '2025-01-01' group by 1, 2, 3"),
                new Question(
                        "village x kind x month of a township, a year",
                        asked(
                                first,
                                List.of(),
                                "2025-01",
                                "2025-12",
                                Level.VILLAGE,
                                Dimension.AREA,
                                Dimension.KIND,
                                Dimension.MONTH),
                        "select area, kind, " + month + ", count(*) from incident where area >= '" + AREA
                                + "001' and area < '" + AREA
                                + "002' and occurred_on >= date '2025-01-01' group by 1, 2, 3"),
                new Question(
                        "kind x month of a village",
                        asked(AREA + "001001", List.of(), "2021-01", "2025-12", null, Dimension.KIND, Dimension.MONTH),
                        "select kind, " + month + ", count(*) from incident where area = '" + AREA
                                + "001001' group by 1, 2"));
    }

    private static PivotAsked asked(
            @Nullable String area, List<String> kinds, String from, String to, @Nullable Level level, Dimension... by) {
        var span = new Span(Span.first(from).orElseThrow(), Span.last(to).orElseThrow());
        return new PivotAsked(
                List.of(by),
                Measure.COUNT,
                level,
                new Filter(area, kinds, span, null, null, null, null, null, null, null, null));
    }

    private static PivotAsked at(PivotAsked now) {
        var filter = now.filter();
        return new PivotAsked(
                now.by(),
                now.measure(),
                now.level(),
                new Filter(
                        filter.area(),
                        filter.kinds(),
                        filter.span(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Instant.parse("2025-06-30T00:00:00Z")));
    }

    private List<Cell> answer(PivotAsked asked) {
        return inside(() -> pivot.cells(asked, List.of(AREA + "000000")));
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(District.in(AREA, () -> once.execute(status -> work.get())));
    }

    private long rows(String sql) {
        return inside(() -> java.util.Objects.requireNonNull(jdbc.query(sql, PivotBench::total)));
    }

    private long columns(String sql) throws SQLException {
        try (var statement = duck.createStatement();
                var rows = statement.executeQuery(sql)) {
            return total(rows);
        }
    }

    private static long total(java.sql.ResultSet rows) throws SQLException {
        long total = 0;
        int last = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            total += rows.getLong(last);
        }
        return total;
    }

    private void check(Question question) throws SQLException {
        long ours = answer(question.asked()).stream()
                .mapToLong(c -> java.util.Objects.requireNonNull(c.count()))
                .sum();
        long rows = rows(question.sql());
        if (ours != rows || rows != columns(question.sql())) {
            throw new IllegalStateException(question.name() + ": ours " + ours + ", rows " + rows);
        }
    }

    private static double[] sorted(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
