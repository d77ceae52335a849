package anlan.bench;

import anlan.promise.plan.Plans;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * The overview at a hundred requests a second by a fixed clock, whether earlier ones were answered or not: the time counts from when a request
 * was due. Half ask for the district with its map of villages, the rest for townships and villages; any indicator, any phase.
 */
final class OverviewBench {

    /** Until the Java machine has compiled what it will compile: on two cores that takes as much of them as the pages do. */
    private static final long WARM = 20;

    private static final long WARM_AT_FULL_RATE = 90;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final List<String> pages;
    private final SplittableRandom random = new SplittableRandom(7);

    private OverviewBench(String base, List<String> pages) {
        this.base = base;
        this.pages = pages;
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("overview", args);
                var app = bench.application()) {
            var campaign = BenchCampaign.run(app, bench.folder(), bench.rows(500_000));
            var port = app.getEnvironment().getProperty("local.server.port");
            var load = new OverviewBench("http://127.0.0.1:" + port, pages(campaign));
            load.signIn();
            for (var share : List.of(10, 4, 2)) {
                said(load.send(WARM, Math.max(1, bench.rate(100) / share)));
            }
            said(load.send(WARM_AT_FULL_RATE, bench.rate(100)));
            var times = load.send(bench.seconds(30), bench.rate(100));
            said(times);
            bench.time("p99", Bench.percentile(times, 99), 50);
        }
    }

    private static void said(double[] times) {
        System.out.printf(
                "%d pages: p50 %.1f, p90 %.1f, p99 %.1f, longest %.1f ms%n",
                times.length,
                Bench.percentile(times, 50),
                Bench.percentile(times, 90),
                Bench.percentile(times, 99),
                times[times.length - 1]);
    }

    private static List<String> pages(BenchCampaign bench) throws Exception {
        var campaign = bench.as(
                bench.coordinator(),
                () -> bench.app().getBean(Plans.class).all().getFirst());
        var district = bench.district().code() + "000000";
        var pages = new ArrayList<String>();
        var areas = bench.areas();
        for (var indicator : campaign.indicators()) {
            for (var phase : campaign.phases()) {
                for (var area : areas) {
                    var page = "/overview?area=%s&period=%s&indicator=%s";
                    pages.add(page.formatted(area, phase.code(), indicator.code()));
                    pages.add(page.formatted(district, phase.code(), indicator.code()));
                }
            }
        }
        return pages;
    }

    private void signIn() throws Exception {
        var found = TOKEN.matcher(get("/sign-in").body());
        if (!found.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        var form = "_csrf=" + URLEncoder.encode(found.group(1), StandardCharsets.UTF_8) + "&name=lin&password="
                + URLEncoder.encode(BenchCampaign.PASSWORD, StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        var page = get(pages.getFirst());
        if (page.statusCode() != 200 || !page.body().contains("data-area")) {
            throw new IllegalStateException("no overview: " + page.statusCode());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @return times in milliseconds, the shortest first */
    private double[] send(long seconds, long perSecond) throws Exception {
        var times = new ConcurrentLinkedQueue<Double>();
        var failed = new AtomicInteger();
        var count = Math.toIntExact(seconds * perSecond);
        var left = new CountDownLatch(count);
        long from = System.nanoTime();
        for (var i = 0; i < count; i++) {
            long due = from + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            var request = HttpRequest.newBuilder(URI.create(base + pages.get(random.nextInt(pages.size()))))
                    .header("Accept-Encoding", "gzip")
                    .build();
            http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()).whenComplete((answer, wrong) -> {
                if (wrong != null || answer.statusCode() != 200) {
                    failed.incrementAndGet();
                    System.out.println(wrong == null ? answer.statusCode() + " " + request.uri() : wrong);
                }
                times.add((System.nanoTime() - due) / 1e6);
                left.countDown();
            });
        }
        if (!left.await(60, TimeUnit.SECONDS) || failed.get() > 0) {
            throw new IllegalStateException(failed + " pages failed, " + left.getCount() + " unanswered");
        }
        return times.stream().mapToDouble(t -> t).sorted().toArray();
    }
}
