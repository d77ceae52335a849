package anlan.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * A million records taken out as a person takes them, over HTTP into a file: as a workbook, with the memory that stays in use meanwhile above
 * what was in use before; and as CSV, against PostgreSQL's own COPY TO STDOUT of the same columns.
 */
final class ExportBench {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int ROUNDS = 3;
    private static final String COPY = """
            copy (select source, source_id, area, kind, major, occurred_on, occurred_hour, reported_on, cleared_on, cleared,
                         lon, lat, version, recorded_at
                  from incident_known where current and not withdrawn order by occurred_on desc, id desc) to stdout csv
            """;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final AtomicLong most = new AtomicLong();
    private final String base;
    private final Path folder;

    private ExportBench(String base, Path folder) {
        this.base = base;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("export", args);
                var app = bench.application()) {
            long rows = bench.rows(1_000_000);
            BenchCampaign.run(app, bench.folder(), rows);
            var export = new ExportBench(
                    "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"), bench.folder());
            export.signIn();
            export.take("/records.xlsx?from=2026-12-01", "warm.xlsx");
            export.take("/records.csv?from=2026-12-01", "warm.csv");
            export.workbook(bench, rows);
            export.text(bench, app.getBean("owner", DataSource.class), rows);
        }
    }

    private void workbook(Bench bench, long rows) throws Exception {
        collect();
        double idle = used();
        watch();
        double time = Bench.once(() -> take("/records.xlsx", "all.xlsx"));
        double above = most.get() / 1e6 - idle;
        System.out.printf(
                "%d rows to XLSX: %.0f ms, %.1f MB file, idle %.0f MB, at most %.0f MB above%n",
                rows, time, Files.size(folder.resolve("all.xlsx")) / 1e6, idle, above);
        bench.time("xlsx", time, 60_000 * Math.max(1, rows / 1_000_000.0));
        bench.atMost("xlsx-memory", above, 256);
    }

    private void text(Bench bench, DataSource owner, long rows) throws Exception {
        double ours = Double.MAX_VALUE;
        double copy = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            copy = Math.min(copy, Bench.once(() -> copy(owner)));
            ours = Math.min(ours, Bench.once(() -> take("/records.csv", "all.csv")));
            System.out.printf("round %d: COPY %.0f, ours %.0f ms%n", round, copy, ours);
        }
        try (var lines = Files.lines(folder.resolve("all.csv"))) {
            long written = lines.filter(l -> !l.startsWith("#")).count() - 1;
            if (written != rows) throw new IllegalStateException(written + " lines of " + rows);
        }
        bench.rate("csv-to-copy", rows / ours * 1000, rows / copy * 1000, 0.5);
    }

    private void copy(DataSource owner) throws Exception {
        try (var connection = owner.getConnection();
                OutputStream out = Files.newOutputStream(folder.resolve("copy.csv"))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, out);
        }
    }

    private static void collect() {
        for (int i = 0; i < 3; i++) System.gc();
    }

    private static double used() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    /** What is still in use after each collection: the rest was waste that nobody had fetched yet. */
    private void watch() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (told, with) -> {
                                var info = GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData());
                                most.accumulateAndGet(kept(info), Math::max);
                            },
                            null,
                            null);
        }
    }

    private static long kept(GarbageCollectionNotificationInfo info) {
        return info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(e -> ManagementFactory.getMemoryPoolMXBeans().stream()
                        .anyMatch(p -> p.getName().equals(e.getKey()) && p.getType() == MemoryType.HEAP))
                .mapToLong(e -> e.getValue().getUsed())
                .sum();
    }

    private void signIn() throws Exception {
        var form = http.send(get("/sign-in"), HttpResponse.BodyHandlers.ofString());
        var found = TOKEN.matcher(form.body());
        if (!found.find()) throw new IllegalStateException("no form to sign in");
        var sent = "_csrf=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8) + "&name=lin&password="
                + URLEncoder.encode(BenchCampaign.PASSWORD, StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(sent))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).build();
    }

    private void take(String path, String name) throws Exception {
        var answer = http.send(get(path), HttpResponse.BodyHandlers.ofFile(folder.resolve(name)));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
}
