package anlan.ground.audit;

import anlan.bench.Bench;
import anlan.ground.store.District;
import anlan.ground.store.Districts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What sealing costs those who write: four writers, each changing a row and writing its entry in one transaction, for some seconds with the
 * sealer at work and as long without, by turns. Then how fast a backlog is sealed, the whole is proved, and one entry is.
 */
final class AuditBench {

    private static final String DISTRICT = "990001";
    private static final int WRITERS = 4;
    private static final int TURNS = 4;

    private final Bench bench;
    private final TransactionTemplate once;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Sealer sealer;
    private final Verifier verifier;

    private AuditBench(Bench bench, ConfigurableApplicationContext app) {
        this.bench = bench;
        this.once = app.getBean(TransactionTemplate.class);
        this.jdbc = app.getBean(JdbcClient.class);
        this.audit = app.getBean(Audit.class);
        this.sealer = app.getBean(Sealer.class);
        this.verifier = app.getBean(Verifier.class);
        app.getBean(Districts.class).found(DISTRICT, DISTRICT);
    }

    public static void main(String... args) throws Exception {
        try (var bench = new Bench("audit", args);
                var app = bench.application("--anlan.audit.seal-every=1h")) {
            new AuditBench(bench, app).run();
        }
    }

    private void run() throws Exception {
        var seconds = bench.seconds(40);
        write(Math.max(2, seconds / 8), true);
        var with = 0.0;
        var without = 0.0;
        for (var turn = 0; turn < TURNS; turn++) {
            with += write(seconds / 2.0 / TURNS, true);
            seal();
            without += write(seconds / 2.0 / TURNS, false);
            seal();
        }
        bench.rate("writers", with / TURNS, without / TURNS, 0.9);
        whole(bench.rows(200_000));
    }

    /** Rates in entries per second over the turn. */
    private double write(double seconds, boolean sealing) throws InterruptedException {
        var go = new AtomicBoolean(true);
        var written = new LongAdder();
        var threads = new ArrayList<Thread>();
        for (var writer = 0; writer < WRITERS; writer++) {
            threads.add(Thread.ofPlatform()
                    .start(() -> District.run(DISTRICT, () -> {
                        while (go.get()) {
                            once.executeWithoutResult(status -> change());
                            written.increment();
                        }
                    })));
        }
        if (sealing) {
            threads.add(Thread.ofPlatform()
                    .start(() -> District.run(DISTRICT, () -> {
                        while (go.get()) {
                            sealer.seal();
                            pause(1_000);
                        }
                    })));
        }
        var from = System.nanoTime();
        Thread.sleep((long) (seconds * 1_000));
        var rate = written.sum() / ((System.nanoTime() - from) / 1e9);
        go.set(false);
        for (var thread : threads) {
            thread.join();
        }
        return rate;
    }

    private void change() {
        var person = jdbc.sql("insert into person (name) values ('x') returning id")
                .query(Long.class)
                .single();
        audit.did("bench.written", "person/" + person, null, Map.of("name", "x", "left", false), "bench");
    }

    private void whole(long rows) throws Exception {
        District.in(DISTRICT, () -> {
            once.executeWithoutResult(
                    status -> jdbc.sql("""
                            insert into audit_entry (at, who, who_name, what, record, after)
                            select now(), 'house', 'house', 'bench.written', 'person/' || n, '{"name":"x"}'
                            from generate_series(1, :rows) n
                            """).param("rows", rows).update());
            var sealing = Bench.once(this::seal);
            bench.time("sealing-of-100000", sealing / rows * 100_000, 30_000);
            var proof = new Verdict[1];
            var proving = Bench.once(() -> proof[0] = verifier.verify(List.of(), (done, total) -> {}));
            if (!proof[0].fits()) {
                throw new IllegalStateException(proof[0].toString());
            }
            bench.time("proof-of-100000", proving / proof[0].entries() * 100_000, 10_000);
            var size = once.execute(status -> KeptTree.size(jdbc));
            var times = Bench.times(
                    200,
                    () -> once.executeWithoutResult(
                            status -> KeptTree.of(size, jdbc).inclusion(Math.floorMod(System.nanoTime(), size))));
            bench.time("inclusion-p95", Bench.percentile(times, 95), 20);
            return true;
        });
    }

    private void seal() {
        District.run(DISTRICT, sealer::seal);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
