package anlan.bench;

import anlan.ground.store.Home;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A hundred wall screens on one node: how many cores it takes (this server and its database), and whether its heap grows. Something changes
 * every half minute, which is far oftener than in life: the whole board is then reckoned anew and fetched by every screen.
 */
final class WallBench {

    private static final int SCREENS = 100;
    private static final int WARM = 40;
    private static final int CHANGE = 30;
    private static final long TICKS = 100;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"/]+(/wall/[^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private String token = "";

    private WallBench(String base) {
        this.base = base;
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("wall", args);
                var app = bench.application()) {
            var campaign = BenchCampaign.run(app, bench.folder(), bench.rows(200_000));
            var wall = new WallBench("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"));
            var screens = watch(wall.links());
            live(campaign, WARM);
            double heapBefore = heap();
            double cpuBefore = cpu(bench.home());
            long from = System.nanoTime();
            live(campaign, bench.seconds(120));
            double seconds = (System.nanoTime() - from) / 1e9;
            double cores = (cpu(bench.home()) - cpuBefore) / seconds;
            double heapAfter = heap();
            long expected = Math.round(SCREENS * seconds / 5 * 0.9);
            said(screens, seconds, heapBefore, heapAfter, expected);
            bench.atMost("cores-of-100-screens", cores, 1);
            bench.atMost("heap-end-to-start", heapAfter / heapBefore, 1.1);
        }
    }

    private static Process watch(List<String> links) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WallScreens.class.getName()),
                        links.stream())
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Time goes by, and with it something changes now and then. */
    private static void live(BenchCampaign campaign, long seconds) throws Exception {
        var once = campaign.app().getBean(TransactionTemplate.class);
        var jdbc = campaign.app().getBean(JdbcClient.class);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            campaign.as(
                    campaign.coordinator(),
                    () -> Objects.requireNonNull(once.execute(t -> jdbc.sql("""
                            insert into batch (dataset, recorded_at, recorded_by)
                            values ('population', now() - interval '1 hour', 'bench')
                            """).update())));
            Thread.sleep(Math.max(1, Math.min(CHANGE * 1000L, (end - System.nanoTime()) / 1_000_000)));
        }
    }

    private static void said(Process screens, double seconds, double before, double after, long expected)
            throws Exception {
        screens.getOutputStream().close();
        var seen = new String(screens.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        System.out.printf(
                "%d screens, %.0f s: beats, boards, connections begun anew: %s; heap after collection %.1f, then %.1f MB%n",
                SCREENS, seconds, seen, before / 1e6, after / 1e6);
        if (Long.parseLong(seen.split(" ")[0]) < expected) {
            throw new IllegalStateException("screens were not told: " + seen + ", expected " + expected);
        }
    }

    private List<String> links() throws Exception {
        post("/sign-in", "name=lin&password=" + URLEncoder.encode(BenchCampaign.PASSWORD, StandardCharsets.UTF_8));
        var links = new ArrayList<String>();
        for (int i = 0; i < SCREENS; i++) {
            var made = post("/screens", "name=screen" + i + "&days=2&language=" + (i % 2 == 0 ? "zh" : "en"));
            var link = LINK.matcher(made);
            if (!link.find()) {
                throw new IllegalStateException("no link made");
            }
            links.add(base + link.group(1));
        }
        return links;
    }

    private String post(String path, String form) throws Exception {
        remember(http.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString()));
        var sent = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&" + form;
        return http.send(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(sent))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void remember(HttpResponse<String> answer) {
        var found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
    }

    /** What a collection of everything leaves: the screens go on asking meanwhile, and what they ask for is not what stays. */
    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    /** Seconds of a processor that this process and the database's have taken. */
    private static double cpu(Home home) throws IOException {
        var own = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long server = Long.parseLong(Files.readAllLines(home.path("postgres", "data", "postmaster.pid"))
                .getFirst());
        double database = ticks(server, true);
        for (var child : ProcessHandle.of(server).orElseThrow().descendants().toList()) {
            database += ticks(child.pid(), false);
        }
        return own.getProcessCpuTime() / 1e9 + database / TICKS;
    }

    /** From /proc/PID/stat (proc(5)): fields 14 and 15, and of children that ended 16 and 17. */
    private static double ticks(long pid, boolean ended) throws IOException {
        var path = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(path)) {
            return 0;
        }
        var fields = Files.readString(path).replaceFirst(".*\\) ", "").split(" ");
        double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return ended ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
    }
}
