package anlan.bench;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * Fifty forms a second with a finding and a photo of 200 KB each, sent the OpenRosa way for half a minute whether or not those before are
 * answered, while workbooks are taken out one after the other. The time of each counts from when it was due. The reference is a server of the
 * JDK's that writes the same bytes to a file and forces them to the disk, at the same pace in the same run.
 */
final class SubmissionBench {

    private static final int PHOTO = 200 * 1024;
    private static final String EDGE = "----bench";
    private static final Random RANDOM = new Random(7);

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final byte[] jpeg = SubmissionPhoto.noise(PHOTO - 64);

    private record Run(double[] times, long failed) {}

    /** One request that is due. */
    private interface Due {
        HttpRequest request(int number);
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("submissions", args);
                var app = bench.application()) {
            long rate = bench.rate(50);
            long seconds = bench.seconds(30);
            var world = SubmissionWorld.of(BenchCampaign.run(app, bench.folder(), bench.rows(100_000)));
            var base = "http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port");
            new SubmissionBench().measure(bench, world, base, rate, seconds);
        }
    }

    private void measure(Bench bench, SubmissionWorld world, String base, long rate, long seconds) throws Exception {
        // As the overview is: what has run for a while has been compiled.
        var warming = new Exports(base);
        var warm = Thread.ofPlatform().start(warming);
        run(n -> form(world, base, n), Math.max(1, rate / 5), 30);
        run(n -> form(world, base, n), rate, 60);
        warming.stop();
        warm.join();
        Run bare;
        try (var server = new BareServer(bench.folder())) {
            run(n -> bare(server), rate, 3);
            bare = run(n -> bare(server), rate, seconds);
        }
        long before = world.count("select count(*) from submission_taking");
        var exports = new Exports(base);
        var thread = Thread.ofPlatform().start(exports);
        var ours = run(n -> form(world, base, n), rate, seconds);
        exports.stop();
        thread.join();
        long taken = world.count("select count(*) from submission_taking") - before;
        double p99 = Bench.percentile(ours.times(), 99);
        double reference = Bench.percentile(bare.times(), 99);
        System.out.printf(
                "%d sent, %d counted, %d failed: p50 %.0f, p99 %.0f, longest %.0f ms; bare p99 %.1f ms; %d exports, %d failed%n",
                ours.times().length,
                taken,
                ours.failed(),
                Bench.percentile(ours.times(), 50),
                p99,
                ours.times()[ours.times().length - 1],
                reference,
                exports.taken.sum(),
                exports.failed.sum());
        bench.time("p99", p99, 500);
        bench.faster("p99-to-bare-server", p99, reference, 0.01);
        bench.atMost("not-counted", ours.times().length - taken, 0);
        bench.atMost("exports-failed", exports.failed.sum() + (exports.taken.sum() == 0 ? 1 : 0), 0);
    }

    /** At an even pace, whatever the answers do. */
    private Run run(Due due, long rate, long seconds) throws Exception {
        int all = (int) (rate * seconds);
        var times = new double[all];
        var failed = new AtomicLong();
        long from = System.nanoTime() + 100_000_000;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < all; n++) {
                int number = n;
                long at = from + n * 1_000_000_000L / rate;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, at - System.nanoTime()));
                threads.execute(() -> {
                    if (!sent(due.request(number))) {
                        failed.incrementAndGet();
                    }
                    times[number] = (System.nanoTime() - at) / 1e6;
                });
            }
        }
        Arrays.sort(times);
        return new Run(times, failed.get());
    }

    private boolean sent(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                System.out.println(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == 201;
        } catch (Exception e) {
            System.out.println(e);
            return false;
        }
    }

    private HttpRequest bare(BareServer server) {
        return HttpRequest.newBuilder(server.address())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body("", "", UUID.randomUUID())))
                .build();
    }

    private HttpRequest form(SubmissionWorld world, String base, int number) {
        var phone = world.phones().get(number % world.phones().size());
        var id = UUID.randomUUID();
        var xml = """
                <data id="anlan-sweep-%d" version="0-1" xmlns:orx="http://openrosa.org/xforms"><start>2026-12-28T09:00:00Z</start>\
                <sheet>0</sheet><sheet_version>1</sheet_version><block>%d-%d</block><known>99999</known><result>found</result>\
                <finding><category>safety-hazard</category><severity>minor</severity><title>bench %d</title><words/><point/>\
                <photo>p.jpg</photo></finding><orx:meta><orx:instanceID>uuid:%s</orx:instanceID></orx:meta></data>""".formatted(world.sweep(), world.cut(), 1 + RANDOM.nextInt(SubmissionWorld.BLOCKS), number, id);
        var basic = Base64.getEncoder()
                .encodeToString((phone.user() + ":" + phone.secret()).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base + "/openrosa/submission"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(xml, "p.jpg", id)))
                .build();
    }

    private byte[] body(String xml, String photo, UUID id) {
        var out = new ByteArrayOutputStream(PHOTO + 2048);
        part(out, "xml_submission_file", "form.xml", "text/xml", xml.getBytes(StandardCharsets.UTF_8));
        part(out, "p.jpg", photo, "image/jpeg", SubmissionPhoto.marked(jpeg, id));
        out.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String name, String file, String type, byte[] content) {
        out.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody takes out a workbook of records and one of problems, again and again. */
    private static final class Exports implements Runnable {

        private final String base;
        private final AtomicBoolean over = new AtomicBoolean();
        private final LongAdder taken = new LongAdder();
        private final LongAdder failed = new LongAdder();

        Exports(String base) {
            this.base = base;
        }

        void stop() {
            over.set(true);
        }

        @Override
        public void run() {
            try {
                var lin = new SignedInClient(base, "lin");
                while (!over.get()) {
                    try {
                        lin.get("/records.xlsx");
                        lin.get("/problems.xlsx");
                        taken.increment();
                    } catch (Exception e) {
                        System.out.println(e);
                        failed.increment();
                    }
                }
            } catch (Exception e) {
                failed.increment();
            }
        }
    }
}
