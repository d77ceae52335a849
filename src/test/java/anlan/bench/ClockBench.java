package anlan.bench;

import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Job;
import anlan.ground.store.District;
import anlan.ground.store.Home;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A hundred thousand open deadlines over a year of working days: how long after a day began all that falls on it is found and told, what the clock
 * costs while nothing is due, and how long it takes to catch up after six hours without it. The reference is the plain way: each time look at
 * every open deadline for steps that are due and were not taken.
 */
final class ClockBench {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 2);
    private static final String MIDNIGHT = "2026-03-02T16:00:00Z";
    private static final String SIX = "2026-03-03T22:00:00Z";
    private static final long TICKS = 100;

    private static final String PLAIN = """
            select count(*) from problem_now p cross join (values (-3), (0), (3), (10)) as s (days)
            where p.state in ('found', 'assigned', 'offered', 'accepted', 'proposed', 'working', 'claimed')
              and p.due + s.days <= date '2026-03-03'
              and not exists (select from escalation e where e.district = p.district and e.problem = p.problem and e.state = p.state
                and e.due = p.due and e.days = s.days)
            """;

    private final ConfigurableApplicationContext app;
    private final BenchDistrict district;
    private final Job clock;

    private ClockBench(ConfigurableApplicationContext app, BenchDistrict district) {
        this.app = app;
        this.district = district;
        this.clock = app.getBeansOfType(Job.class).values().stream()
                .filter(j -> j.name().equals("escalation.clock"))
                .findFirst()
                .orElseThrow();
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("clock", args);
                var app = bench.application("--anlan.audit.seal-every=1h")) {
            app.getBean(OfficeClock.class).choose(BEFORE);
            var self = new ClockBench(app, BenchDistrict.found(app, "889996"));
            self.fill(bench.rows(100_000));
            self.at("2026-03-02T01:00:00Z");
            long before = self.told();
            double found = Bench.once(() -> self.at(MIDNIGHT));
            long due = self.told() - before;
            double idle = Bench.percentile(Bench.times(20, () -> self.at(MIDNIGHT)), 50);
            double plain = Bench.percentile(
                    Bench.times(
                            5,
                            () -> self.inside(
                                    j -> j.sql(PLAIN).query(Long.class).single())),
                    50);
            double cores = self.cores(bench.home(), bench.seconds(30));
            before = self.told();
            double caughtUp = Bench.once(() -> self.at(SIX));
            long late = self.told() - before;
            self.at(SIX);
            if (due == 0 || late == 0 || self.told() != before + late || self.twice() > 0) {
                throw new IllegalStateException("told " + due + ", late " + late + ", twice " + self.twice());
            }
            System.out.printf("%d told as the day began, %d after a stop%n", due, late);
            bench.time("found-after-midnight", found, 10_000);
            bench.time("caught-up-after-stop", caughtUp, 60_000);
            bench.faster("tick-with-nothing-due", idle, plain, 10);
            bench.atMost("cores-with-nothing-due", cores, 0.05);
        }
    }

    private void at(String instant) throws Exception {
        OfficeClock.asIf(Instant.parse(instant), () -> District.in(district.code(), clock::run));
    }

    private <T> T inside(Function<JdbcClient, T> work) {
        var once = app.getBean(TransactionTemplate.class);
        return District.in(
                district.code(),
                () -> Objects.requireNonNull(once.execute(s -> work.apply(app.getBean(JdbcClient.class)))));
    }

    private long told() {
        return inside(
                j -> j.sql("select count(*) from message_to").query(Long.class).single());
    }

    /** People who were told the same twice. */
    private long twice() {
        return inside(j -> j.sql("""
                        select count(*) from (select m.kind, m.once, t.person from message m join message_to t
                          on t.district = m.district and t.message = m.id group by 1, 2, 3 having count(*) > 1) as again
                        """).query(Long.class).single());
    }

    /** Taken up by a unit of three, each with its last day of a measure to be found. */
    private void fill(long problems) {
        inside(j -> {
            j.sql("insert into unit (code, name, kind) values ('t1', 'bench town', 'township')")
                    .update();
            j.sql("insert into unit_area (unit, area) select id, ? from unit where code = 't1'")
                    .params(district.code() + "001000")
                    .update();
            for (var role : new String[] {"lead", "handler", "handler"}) {
                j.sql("""
                                with p as (insert into person (name) values (?) returning id)
                                insert into post (person, unit, role, since) select p.id, u.id, ?, date '2020-01-01' from p, unit u where u.code = 't1'
                                """).params(role, role).update();
            }
            j.sql("""
                            with p as (insert into person (name) values ('lin') returning id)
                            insert into post (person, unit, role, since) select p.id, u.id, 'coordinator', date '2020-01-01' from p, unit u where u.code = 'zfw'
                            """).update();
            return j.sql("insert into problem (year, serial) select 2026, n from generate_series(1, ?) as n")
                    .params(problems)
                    .update();
        });
        inside(j -> j.sql("""
                        insert into problem_account (problem, version, category, nature, severity, area, spot, title, detail, source, found_on,
                          why, made_at, made_by, person)
                        select id, 1, 'safety-hazard', 'single', 'serious', :area, '', 'bench', '', 'daily', date '2026-01-05', '', now(), 'bench', 1
                        from problem
                        """).param("area", district.code() + "001000").update());
        inside(j -> j.sql("""
                        insert into problem_act (problem, number, kind, unit, charged, due, words, people, made_at, made_by, unit_name)
                        select p.id, k.n, k.kind, case when k.n = 2 then u.id end, case when k.n = 3 then h.id end,
                          date '2026-02-20' + cast(p.serial % 300 as int), '', array[h.id], now(), 'bench', 'bench'
                        from problem p cross join (values (1, 'found'), (2, 'assigned'), (3, 'accepted')) as k (n, kind)
                        cross join (select id from unit where code = 't1') u
                        cross join (select min(id) as id from person where name = 'handler') h
                        """).update());
        inside(j -> j.sql("""
                        insert into problem_now (problem, number, state, round, unit, charged, due, category, nature, severity, area, source, title,
                          spot, found_on, since)
                        select p.id, '2026-' || p.serial, 'accepted', 1, u.id, h.id, date '2026-02-20' + cast(p.serial % 300 as int),
                          'safety-hazard', 'single', 'serious', :area, 'daily', 'bench', '', date '2026-01-05', date '2026-01-06'
                        from problem p cross join (select id from unit where code = 't1') u
                        cross join (select min(id) as id from person where name = 'handler') h
                        """).param("area", district.code() + "001000").update());
    }

    /** Of the whole application with its database, jobs and all, while nothing falls due. */
    private double cores(Home home, long seconds) throws Exception {
        double from = cpu(home);
        Thread.sleep(seconds * 1000);
        return (cpu(home) - from) / seconds;
    }

    private static double cpu(Home home) throws IOException {
        var own = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long server = Long.parseLong(Files.readAllLines(home.path("postgres", "data", "postmaster.pid"))
                .getFirst());
        double database = ticks(server);
        for (var child : ProcessHandle.of(server).orElseThrow().descendants().toList()) {
            database += ticks(child.pid());
        }
        return own.getProcessCpuTime() / 1e9 + database / TICKS;
    }

    /** From /proc/PID/stat (proc(5)): fields 14 and 15. */
    private static double ticks(long pid) throws IOException {
        var path = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(path)) {
            return 0;
        }
        var fields = Files.readString(path).replaceFirst(".*\\) ", "").split(" ");
        return Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
    }
}
