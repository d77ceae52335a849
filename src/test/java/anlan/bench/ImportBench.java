package anlan.bench;

import anlan.fact.imports.Imports;
import anlan.fact.incident.Kind;
import anlan.ground.access.Scope;
import anlan.ground.store.District;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;

/** A million incidents from the bytes of a file to counts that can be asked for, against COPY. */
final class ImportBench {

    private static final int ROUNDS = 3;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("import", args);
                var app = bench.application()) {
            var rows = bench.rows(1_000_000);
            var ours = new ArrayList<Double>();
            var again = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                var district = BenchDistrict.found(app, "88999" + round);
                var file = write(bench.folder(), district, rows);
                theirs.add(Bench.once(() -> copy(app, file)));
                ours.add(Bench.once(() -> bring(app, district, file, rows, 0)));
                again.add(Bench.once(() -> bring(app, district, file, 0, rows)));
                System.out.printf(
                        "round %d: copy %.0f, import %.0f, again %.0f ms%n",
                        round, theirs.getLast(), ours.getLast(), again.getLast());
                Files.delete(file);
            }
            bench.rate("rows-per-second", rows * 1000 / median(ours), rows * 1000 / median(theirs), 0.5);
            bench.faster("same-again", median(again), median(ours), 3);
            memory(bench, app, 2 * rows);
        }
    }

    /**
     * What a file twice as long takes: the live heap at its highest, each time after a collection, over the live heap when idle. What the process
     * holds beyond that is the collector's reserve, which the machine's memory sets and not the file.
     */
    private static void memory(Bench bench, ConfigurableApplicationContext app, long rows) throws Exception {
        var district = BenchDistrict.found(app, "889998");
        var file = write(bench.folder(), district, rows);
        var idle = live();
        var most = new long[] {idle};
        var watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most[0] = Math.max(most[0], live());
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        bring(app, district, file, rows, 0);
        watch.interrupt();
        watch.join();
        System.out.printf("live heap: idle %d, at most %d MB%n", idle >> 20, most[0] >> 20);
        bench.atMost("memory-mb", (most[0] - idle) / 1048576.0, 256);
    }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void bring(
            ConfigurableApplicationContext app, BenchDistrict district, Path file, long added, long unchanged)
            throws Exception {
        var imports = app.getBean(Imports.class);
        var sent = Files.copy(file, file.resolveSibling("sent.csv"), StandardCopyOption.REPLACE_EXISTING);
        var outcome = Scope.as(
                district.steward(),
                "bench",
                () -> District.in(district.code(), () -> {
                    var id = imports.receive(
                            new Imports.Sending("incident", null, "bench.csv", sent, null, false, null, null, false),
                            district.steward());
                    return imports.run(id);
                }));
        if (outcome.counts().added() != added || outcome.counts().unchanged() != unchanged) {
            throw new IllegalStateException(outcome + reasons(app, district));
        }
    }

    private static String reasons(ConfigurableApplicationContext app, BenchDistrict district) throws Exception {
        try (var connection = app.getBean("owner", DataSource.class).getConnection();
                var set = connection.createStatement()) {
            set.execute("select set_config('anlan.district', '" + district.code() + "', false)");
            try (var rows = set.executeQuery("select reasons from import order by id desc limit 1")) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    /** The same columns into a plain table with the same indexes; nothing is checked, versioned or counted. */
    private static void copy(ConfigurableApplicationContext app, Path file) throws Exception {
        try (var connection = app.getBean("owner", DataSource.class).getConnection();
                var in = Files.newInputStream(file)) {
            run(connection, "drop table if exists plain");
            run(connection, """
                    create table plain (district text not null default '889990', id bigint generated by default as identity,
                      version int not null default 1, source_id text collate "C", area text collate "C", kind text collate "C",
                      major boolean, occurred_on date, occurred_hour smallint, reported_on date, cleared_on date, lon real, lat real,
                      primary key (district, id, version))""");
            run(connection, "create unique index on plain (district, source_id)");
            run(connection, "create index on plain (district, area, occurred_on)");
            run(connection, "create index on plain (district, occurred_on, id)");
            run(connection, "create index on plain using brin (district, version)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy plain (source_id, area, kind, major, occurred_on, occurred_hour, reported_on, cleared_on, lon, lat)"
                                    + " from stdin (format csv, header true)",
                            in,
                            1 << 16);
        }
    }

    private static void run(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path write(Path folder, BenchDistrict district, long rows) throws IOException {
        var random = new SplittableRandom(20261124);
        var kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
        var file = folder.resolve("incidents-" + rows + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("source_id,area,kind,major,occurred_on,occurred_hour,reported_on,cleared_on,lon,lat\n");
            for (var i = 0L; i < rows; i++) {
                row(out, random, district.villages(), kinds, i);
            }
        }
        return file;
    }

    /** Numbers as offices give them: by year and running, but not in the order of the file. */
    private static void row(
            BufferedWriter out, SplittableRandom random, List<String> villages, List<String> kinds, long i)
            throws IOException {
        var day = FIRST.plusDays(random.nextInt(1826));
        var cleared = random.nextInt(3) == 0 ? day.plusDays(random.nextInt(90)).toString() : "";
        out.write("A" + day.getYear() + "%08d".formatted((i * 7_919) % 100_000_007L));
        out.write("," + villages.get(random.nextInt(villages.size())));
        out.write("," + kinds.get(random.nextInt(kinds.size())));
        out.write(random.nextInt(20) == 0 ? ",true," : ",false,");
        out.write(day + "," + random.nextInt(24) + "," + day.plusDays(random.nextInt(3)) + "," + cleared);
        out.write("," + (120 + random.nextInt(1000) / 1000.0) + "," + (30 + random.nextInt(1000) / 1000.0) + "\n");
    }

    private static double median(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
