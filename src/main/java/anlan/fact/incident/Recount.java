package anlan.fact.incident;

import anlan.fact.coverage.Batches;
import anlan.fact.coverage.Coverage;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Done;
import anlan.ground.job.Job;
import anlan.ground.job.Rhythm;
import anlan.ground.store.District;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night counts a random sample of the sums again from the rows. They must agree to the last one. */
@Component
class Recount implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(Recount.class);
    private static final int SAMPLE = 200;
    private static final int OF_HOURS = 10;

    /** A sum and what the rows say. */
    record Counted(String area, int span, String kind, int summed, int counted) {}

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final TransactionTemplate once;

    Recount(JdbcClient jdbc, OfficeClock clock, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.once = once;
    }

    @Override
    public String name() {
        return "incident.recount";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(2, 40);
    }

    @Override
    public Done run() {
        return new Done(Objects.requireNonNull(once.execute(s -> run(SAMPLE))).size());
    }

    /** @return where the two differ: nowhere, unless something is broken */
    List<Counted> run(int sample) {
        var differing = jdbc
                .sql("""
                        select s.area, s.span, s.n from incident_sum s
                        where s.until = :never and s.span > 0 order by random() limit :sample
                        """)
                .param("never", Batches.NEVER)
                .param("sample", sample)
                .query((row, i) -> counted(row.getString(1), row.getInt(2), Incidents.ints(row.getArray(3))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
        var all = new ArrayList<>(differing);
        all.addAll(hours(sample / OF_HOURS + 1));
        all.forEach(this::shout);
        return all;
    }

    /** A row by hour holds thousands of counts, so fewer are looked at. */
    private List<Counted> hours(int sample) {
        return jdbc
                .sql("select area, span, n from incident_hours where until = :never order by random() limit :sample")
                .param("never", Batches.NEVER)
                .param("sample", sample)
                .query((row, i) -> byHour(row.getString(1), row.getInt(2), Incidents.ints(row.getArray(3))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Counted> byHour(String area, int span, int[] summed) {
        var counted = new int[summed.length];
        var month = Coverage.month(span);
        jdbc.sql("""
                        select i.kind, %s as slot, count(*) from incident_current i
                        join area_line l on l.district = i.district and l.area = i.area and l.above = :area
                        where i.occurred_on between :first and :last group by 1, 2
                        """.formatted(HourSlot.SQL))
                .param("area", area)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(row -> {
                    var kind = Kind.of(row.getString(1)).orElseThrow().ordinal();
                    counted[kind * HourSlot.SLOTS + row.getInt(2)] = row.getInt(3);
                });
        return IntStream.range(0, summed.length)
                .filter(at -> summed[at] != counted[at])
                .mapToObj(at -> new Counted(area, span, said(at), summed[at], counted[at]))
                .toList();
    }

    private static String said(int at) {
        var slot = at % HourSlot.SLOTS;
        return Kind.values()[at / HourSlot.SLOTS].code() + " " + HourSlot.weekday(slot) + "/" + HourSlot.hour(slot);
    }

    private List<Counted> counted(String area, int span, int[] summed) {
        var counted = new int[summed.length];
        var month = Coverage.month(span);
        jdbc.sql("""
                        select i.kind, count(*) from incident_current i
                        join area_line l on l.district = i.district and l.area = i.area and l.above = :area
                        where i.occurred_on between :first and :last group by i.kind
                        """)
                .param("area", area)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query(row -> {
                    counted[Kind.of(row.getString(1)).orElseThrow().ordinal()] = row.getInt(2);
                });
        return java.util.Arrays.stream(Kind.values())
                .filter(k -> k.ordinal() < summed.length && summed[k.ordinal()] != counted[k.ordinal()])
                .map(k -> new Counted(area, span, k.code(), summed[k.ordinal()], counted[k.ordinal()]))
                .toList();
    }

    private void shout(Counted found) {
        LOG.error("The sums of district {} do not agree with the rows: {}", District.current(), found);
        jdbc.sql("""
                        insert into incident_recount (at, area, span, kind, summed, counted)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        found.area(),
                        found.span(),
                        found.kind(),
                        found.summed(),
                        found.counted())
                .update();
    }
}
