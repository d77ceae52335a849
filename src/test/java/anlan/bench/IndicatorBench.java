package anlan.bench;

import anlan.ground.clock.OfficeClock;
import anlan.judgement.indicator.Indicator;
import anlan.judgement.indicator.Indicators;
import anlan.judgement.indicator.Verdict;
import anlan.judgement.measure.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every indicator that ships, in three hundred areas and eighteen months, with its verdict, against the same counts by GROUP BY from rows. */
final class IndicatorBench {

    private static final int ROUNDS = 7;

    private IndicatorBench() {}

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("indicator", args);
                var app = bench.application()) {
            var campaign = BenchCampaign.run(app, bench.folder(), bench.rows(500_000));
            var areas = campaign.areas();
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                theirs.add(campaign.as(campaign.coordinator(), () -> Bench.once(() -> grouped(campaign, areas))));
                ours.add(campaign.as(campaign.coordinator(), () -> Bench.once(() -> all(campaign, areas))));
                System.out.printf("round %d: GROUP BY %.0f, ours %.0f ms%n", round, theirs.getLast(), ours.getLast());
            }
            bench.time("all-values", median(ours), 1000);
            bench.faster("all-values-to-group-by", median(ours), median(theirs), 1);
        }
    }

    /** Asked for an instant, so that nothing is taken from what was read before. */
    private static void all(BenchCampaign campaign, Collection<String> areas) {
        var indicators = campaign.app().getBean(Indicators.class);
        var codes = indicators.all().stream().map(Indicator::code).toList();
        var months = IntStream.range(0, BenchCampaign.MONTHS)
                .mapToObj(m -> Period.of(BenchCampaign.FIRST.plusMonths(m)))
                .toList();
        Instant now = campaign.app().getBean(OfficeClock.class).instant();
        var values = indicators.values(codes, areas, months, now);
        long told = values.stream()
                .filter(v -> v.verdict() == Verdict.MET || v.verdict() == Verdict.MISSED)
                .count();
        if (values.size() != codes.size() * areas.size() * months.size() || told < values.size() / 4) {
            throw new IllegalStateException(values.size() + " values, " + told + " verdicts");
        }
    }

    /** What the eight indicators of incidents count, of the same months and those a year earlier. */
    private static void grouped(BenchCampaign campaign, List<String> areas) {
        var once = campaign.app().getBean(TransactionTemplate.class);
        var cells = Objects.requireNonNull(once.execute(s -> campaign.app()
                .getBean(JdbcClient.class)
                .sql("""
                        select l.above, i.kind, date_trunc('month', i.occurred_on)::date as month, count(*),
                               count(*) filter (where i.cleared), count(*) filter (where i.major),
                               count(*) filter (where i.major and i.cleared)
                        from incident_current i
                        join area_line l on l.district = i.district and l.area = i.area and l.above = any(:areas)
                        group by 1, 2, 3
                        """)
                .param("areas", areas.toArray(String[]::new))
                .query((row, n) -> row.getLong(4) + row.getLong(5) + row.getLong(6) + row.getLong(7))
                .list()));
        if (cells.isEmpty()) {
            throw new IllegalStateException("nothing counted");
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
