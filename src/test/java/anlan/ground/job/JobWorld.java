package anlan.ground.job;

import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes on one database, whose time can be put forward, and jobs that count their runs. */
@Component
class JobWorld {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Pace QUICK = new Pace(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(2), 8);

    private final DataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate once;

    JobWorld(DataSource source, JdbcClient jdbc, TransactionTemplate once) {
        this.source = source;
        this.jdbc = jdbc;
        this.once = once;
    }

    Nodes nodes() {
        return new Nodes();
    }

    /** What a job does when it runs. */
    interface Work {
        long run() throws Exception;
    }

    /** A row of what ran. */
    record Ran(String outcome, Long did, boolean asked, String fault, String thrown, String node) {}

    /** How a job stands. */
    record State(Instant due, boolean running, int failures) {}

    final class Nodes implements AutoCloseable {

        private final List<Machine> machines = new ArrayList<>();
        private volatile Duration ahead = Duration.ZERO;
        private final InstantSource now = () -> InstantSource.system().instant().plus(ahead);
        final OfficeClock office = new OfficeClock("Asia/Shanghai");
        final Timing timing = new Timing(now, office);
        final Dues dues = new Dues(jdbc, timing);

        void later(Duration by) {
            ahead = ahead.plus(by);
        }

        Machine start(String node, Counting... jobs) {
            return start(node, source, jobs);
        }

        Machine start(String node, DataSource by, Counting... jobs) {
            var name = new Node(node);
            var machine = new Machine(
                    by, List.<Job>of(jobs), dues, new RunBook(jdbc, once, timing, name), timing, name, QUICK);
            machines.add(machine);
            machine.start();
            return machine;
        }

        @Override
        public void close() {
            machines.forEach(Machine::close);
            jdbc.sql("delete from job where task_name like 'test.%'").update();
        }
    }

    final class Counting implements Job {

        private final String name = "test.job-" + NEXT.getAndIncrement();
        private final Rhythm rhythm;
        private final String district;
        private final Work work;
        final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();

        /** Works in its district, and does nothing in the others. */
        Counting(Rhythm rhythm, String district, Work work) {
            this.rhythm = rhythm;
            this.district = district;
            this.work = work;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Rhythm rhythm() {
            return rhythm;
        }

        @Override
        public Done run() throws Exception {
            runs.computeIfAbsent(District.current(), d -> new AtomicInteger()).incrementAndGet();
            return District.current().equals(district) ? new Done(work.run()) : Done.NOTHING;
        }

        int count() {
            var count = runs.get(district);
            return count == null ? 0 : count.get();
        }

        Place place() {
            return new Place(name, district);
        }

        State state() {
            return jdbc.sql("""
                            select execution_time, picked, coalesce(consecutive_failures, 0) as failures from job
                            where task_name = ? and task_instance = ?
                            """)
                    .params(name, district)
                    .query((row, n) -> new State(
                            row.getTimestamp("execution_time").toInstant(),
                            row.getBoolean("picked"),
                            row.getInt("failures")))
                    .single();
        }

        List<Ran> ran() {
            return District.in(
                    district,
                    () -> once.execute(s -> jdbc.sql(
                                    "select outcome, did, asked, fault, thrown, node from job_run where job = ? order by id")
                            .params(name)
                            .query(Ran.class)
                            .list()));
        }
    }

    Counting job(Rhythm rhythm, String district, Work work) {
        return new Counting(rhythm, district, work);
    }

    static void await(BooleanSupplier holds) {
        for (var tries = 0; tries < 500 && !holds.getAsBoolean(); tries++) {
            pause(20);
        }
        if (!holds.getAsBoolean()) {
            throw new AssertionError("It did not come about within ten seconds");
        }
    }

    /** Long enough for a second run to show itself. */
    static void quiet() {
        pause(400);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
