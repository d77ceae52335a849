package anlan.fact.pivot;

import anlan.bench.Bench;
import anlan.ground.store.District;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        for (var question : PivotQuestion.ofPages()) {
            check(question);
            var now = Bench.times(SAMPLES, () -> answer(question.asked()));
            var then = Bench.times(SAMPLES, () -> answer(question.then()));
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
        var cube = new PivotQuestion(
                "cube",
                PivotQuestion.asked(
                        null, List.of(), "2021-01", "2025-12", null, Dimension.AREA, Dimension.KIND, Dimension.MONTH),
                "select area, kind, date_trunc('month', occurred_on), count(*) from incident group by 1, 2, 3");
        check(cube);
        double ours = Bench.percentile(Bench.times(SAMPLES, () -> answer(cube.asked())), 50);
        double then = Bench.percentile(Bench.times(SAMPLES, () -> answer(cube.then())), 50);
        double rows = Bench.percentile(Bench.times(1, () -> rows(cube.sql())), 50);
        double columns = Bench.percentile(Bench.times(3, () -> columns(cube.sql())), 50);
        bench.faster("cube-group-by", ours, rows, 40);
        bench.faster("cube-duckdb", ours, columns, 1);
        bench.atMost("cube-as-of-times-now", then / ours, 3);
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

    private void check(PivotQuestion question) throws SQLException {
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
