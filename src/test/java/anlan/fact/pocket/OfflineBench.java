package anlan.fact.pocket;

import anlan.Given;
import anlan.bench.Bench;
import anlan.fact.sweep.SweepWorld;
import anlan.ground.clock.OfficeClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings with photos that were written down on a phone without signal, sent over a line that breaks every ten seconds: each arrives once. */
final class OfflineBench {

    private static final int OF_A_FORM = 10;
    private static final int LINE = 2_000_000;

    /** Fills the phone as its user would have, with noise for photos: such do not get smaller. */
    private static final String FILL = """
            async ([forms, each, version]) => {
              const at = `/pocket/app/${version}/`;
              const store = await import(at + "store.js"), photo = await import(at + "photo.js");
              const kept = await store.get("kept", "rounds"), round = kept.rounds[0];
              const canvas = new OffscreenCanvas(640, 480), pen = canvas.getContext("2d"), noise = pen.createImageData(640, 480);
              for (let f = 0; f < forms; f++) {
                const spot = round.spots[f % round.spots.length], findings = [];
                for (let n = 0; n < each; n++) {
                  for (let i = 0; i < noise.data.length; i += 65536) crypto.getRandomValues(noise.data.subarray(i, Math.min(noise.data.length, i + 65536)));
                  pen.putImageData(noise, 0, 0);
                  const id = await photo.keep(await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 }));
                  findings.push({ id: crypto.randomUUID(), category: kept.categories[0].value, severity: kept.severities[0].value,
                    title: `finding ${f} ${n}`, words: "", point: { lon: 120.01, lat: 30.005, accuracy: 10 }, photos: [id] });
                }
                const submission = crypto.randomUUID();
                await store.put("forms", submission, { submission, edition: crypto.randomUUID(), base: null, sweep: round.id, cut: spot.cut, cell: spot.cell, blockName: spot.name,
                  sheet: 0, sheetVersion: 1, state: "waiting", startedAt: new Date().toISOString(), savedAt: new Date().toISOString(), result: "found", why: "", known: 0, answers: {}, findings, filed: {}, earlier: [] });
              }
            }
            """;

    private OfflineBench() {}

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("offline", args);
                var app = bench.application()) {
            int port = Integer.parseInt(app.getEnvironment().getProperty("local.server.port", "0"));
            app.getBean(OfficeClock.class).choose(LocalDate.of(2026, 3, 2));
            var world = new SweepWorld(app.getBean(Given.class), app.getBean(JdbcClient.class), port);
            world.underWay(world.zhou);
            int findings = (int) bench.rows(500);
            try (var line = new CutLine(port);
                    var phone = new Phone(line.address(), bench.folder().resolve("phone"))) {
                fill(phone, world, findings);
                line.worsens(Duration.ofSeconds(10), LINE);
                double took = Bench.once(() -> send(phone));
                System.out.printf("%d findings with photos, line torn %d times%n", findings, line.cuts());
                bench.atMost("lost-or-twice", Math.abs(world.count(ONCE) - findings) + world.count(TWICE), 0);
                bench.time("sent", took, 600_000);
            }
        }
    }

    private static final String ONCE = """
            select count(distinct f.id) from submission_finding f join submission_photo_of o on o.district = f.district and o.finding = f.id
            join submission_photo_whole w on w.district = o.district and w.photo = o.photo
            """;

    private static final String TWICE =
            "select abs((select count(*) from problem) - (select count(*) from submission_finding))";

    private static void fill(Phone phone, SweepWorld world, int findings) {
        phone.signIn("zhou." + world.world.code());
        phone.page().setDefaultTimeout(1_800_000);
        var version = phone.page().evaluate("document.documentElement.dataset.version");
        phone.page().evaluate(FILL, List.of(Math.max(1, findings / OF_A_FORM), Math.min(OF_A_FORM, findings), version));
    }

    private static void send(Phone phone) {
        phone.page().evaluate("dispatchEvent(new Event('online'))");
        phone.page().waitForTimeout(2_000);
        phone.says("已全部发送");
    }
}
