package anlan.bench;

import anlan.fact.tally.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The ledger of a district with a million problems at ten thousand units, as the coordinator sees it in a browser: pages under random filters and
 * orders, also deep ones; the board; what may be the same as one being typed. The reference asks the same table the way such ledgers usually do: all
 * that fit counted, the page found by skipping those before it.
 */
final class LedgerBench {

    private static final String PROBLEMS = """
            with fresh as (insert into problem (year, serial) select 2020 + n % 6, 1 + n / 6 from generate_series(1, :rows) n returning id, year, serial),
            town as (select code, row_number() over (order by code) - 1 as nth from area where level = 'village'),
            u as (select id, row_number() over (order by id) - 1 as nth from unit where kind = 'section')
            insert into problem_now (problem, number, state, round, unit, charged, due, category, nature, severity, area, source, title,
              spot, found_on, since)
            select f.id, f.year || '-' || f.serial, s.state, 1, u.id, f.id % 50000,
              case when s.state in ('held', 'former', 'withdrawn') then null else date '2026-12-01' + (f.id * 7919 % 240)::int end,
              (array['violation-lead', 'safety-hazard', 'management-gap', 'public-demand'])[1 + f.id % 4],
              (array['single', 'single', 'recurring', 'standing'])[1 + f.id / 4 % 4],
              (array['minor', 'minor', 'minor', 'serious', 'serious', 'grave'])[1 + f.id / 16 % 6],
              town.code, (array['daily', 'sweep', 'sweep', 'report', 'inspection', 'import'])[1 + f.id / 96 % 6],
              (array['夜市', '小区', '市场', '车站', '学校', '工地', '河道'])[1 + f.id * 31 % 7] || f.id % 977
                || (array['消防通道占用', '私拉电线', '占道经营', '路灯不亮', '井盖缺失', '监控损坏'])[1 + f.id * 17 % 6],
              '第' || f.id % 4999 || '号', date '2026-12-28' - (f.id * 104729 % 2000)::int, date '2026-12-28' - (f.id * 6151 % 700)::int
            from fresh f
            cross join lateral (select (array['held', 'held', 'held', 'former', 'held', 'withdrawn', 'held', 'working', 'found', 'assigned', 'accepted',
              'claimed', 'closed', 'held', 'held', 'held'])[1 + f.id * 13 % 16] as state) s
            join town on town.nth = f.id * 37 % (select count(*) from town)
            left join u on s.state <> 'found' and u.nth = f.id * 41 % (select count(*) from u)
            """;

    private static final String USUAL_PAGE = """
            select p.* from problem_now p where %s order by p.found_on desc, p.problem desc offset %d limit 50
            """;

    private static final Pattern MORE = Pattern.compile("href=\"(/problems\\?[^\"]*after=[^\"]*)\"");

    private final SplittableRandom random = new SplittableRandom(7);
    private final BenchCampaign campaign;
    private final SignedInClient lin;

    private LedgerBench(BenchCampaign campaign, SignedInClient lin) {
        this.campaign = campaign;
        this.lin = lin;
    }

    public static void main(String[] args) throws Exception {
        try (var bench = new Bench("ledger", args);
                var app = bench.application()) {
            var campaign = BenchCampaign.run(app, bench.folder(), 1_000);
            new RightsDistrict(campaign, bench.count("--units", 10_000), bench.count("--people", 50_000)).fill();
            fill(campaign, bench.rows(1_000_000));
            var port = app.getEnvironment().getProperty("local.server.port");
            var run = new LedgerBench(campaign, new SignedInClient("http://127.0.0.1:" + port, "lin"));
            int rounds = Math.toIntExact(bench.count("--rounds", 400));
            run.pages(rounds * 2);
            var pages = run.pages(rounds);
            var usual = run.times(Math.max(10, rounds / 20), run::usual);
            bench.time("page-p95", Bench.percentile(pages, 95), 50);
            bench.faster("page-median-to-skipping", Bench.percentile(pages, 50), Bench.percentile(usual, 50), 3);
            bench.time("board-p95", Bench.percentile(run.times(60, () -> run.lin.get("/problems/board")), 95), 100);
            bench.time("ageing-p95", Bench.percentile(run.times(60, () -> run.lin.get("/problems/ageing")), 95), 100);
            bench.time("alike-p95", Bench.percentile(run.times(100, run::typed), 95), 100);
        }
    }

    /** As it is ten minutes later: folded into the tally, its table vacuumed, all of it written out. */
    private static void fill(BenchCampaign campaign, long rows) throws Exception {
        campaign.as(
                campaign.coordinator(),
                () -> campaign.app()
                        .getBean(TransactionTemplate.class)
                        .execute(s -> campaign.app()
                                .getBean(JdbcClient.class)
                                .sql(PROBLEMS)
                                .param("rows", rows)
                                .update()));
        campaign.as(
                campaign.coordinator(),
                () -> campaign.app().getBean(Tally.class).run());
        try (var owner = campaign.app().getBean("owner", DataSource.class).getConnection();
                var sql = owner.createStatement()) {
            sql.execute("vacuum analyze problem_now");
            sql.execute("analyze");
            sql.execute("checkpoint");
        }
    }

    /** Half as many again by way of warming up. @return in milliseconds, the shortest first */
    private double[] times(int n, Bench.Work work) throws Exception {
        for (int i = 0; i < n / 2; i++) {
            work.run();
        }
        var times = new double[n];
        for (int i = 0; i < n; i++) {
            times[i] = Bench.once(work);
        }
        Arrays.sort(times);
        return times;
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }

    /** Up to three conditions, any order; now and then the page after. @return in milliseconds, page by page, the shortest first */
    private double[] pages(int n) throws Exception {
        var times = new ArrayList<Double>();
        for (int i = 0; i < n; i++) {
            var more = MORE.matcher(page(asked(), times));
            if (random.nextInt(4) == 0 && more.find()) {
                page(more.group(1).replace("&amp;", "&"), times);
            }
        }
        return times.stream().mapToDouble(t -> t).sorted().toArray();
    }

    private String page(String path, List<Double> times) throws Exception {
        var body = new AtomicReference<String>();
        times.add(Bench.once(() -> body.set(lin.get(path))));
        return body.get();
    }

    private String asked() {
        var all = new ArrayList<>(List.of(
                "state=" + one("open", "working", "claimed", "found", "closed", "held", "former"),
                "severity=" + one("minor", "serious", "grave"),
                "category=" + one("violation-lead", "safety-hazard", "management-gap", "public-demand"),
                "source=" + one("daily", "sweep", "report", "import"),
                "days=" + one("7", "30", "90", "365"),
                "overdue=1",
                "area=" + campaign.areas().get(random.nextInt(campaign.areas().size())),
                "person=" + random.nextInt(50_000),
                "q="
                        + one(
                                "%E6%B6%88%E9%98%B2",
                                "%E8%B7%AF%E7%81%AF%E4%B8%8D%E4%BA%AE", "2023-77", "%E5%A4%9C%E5%B8%82977")));
        var asked = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            asked.add(all.remove(random.nextInt(all.size())));
        }
        asked.add("sort=" + one("due", "found", "new", "longest"));
        return "/problems?" + String.join("&", asked);
    }

    private void usual() throws Exception {
        var which = one(
                "p.state = 'held'",
                "p.severity = 'serious'",
                "p.title ilike '%消防%'",
                "p.category = 'public-demand'",
                "true");
        campaign.as(
                campaign.coordinator(),
                () -> campaign.app().getBean(TransactionTemplate.class).execute(s -> {
                    var jdbc = campaign.app().getBean(JdbcClient.class);
                    jdbc.sql("select count(*) from problem_now p where " + which)
                            .query(Long.class)
                            .single();
                    return jdbc.sql(USUAL_PAGE.formatted(which, 50 * random.nextInt(200)))
                            .query((row, n) -> row.getLong("problem"))
                            .list();
                }));
    }

    private void typed() throws Exception {
        var villages = campaign.district().villages();
        lin.get("/problems/new?title=%E5%A4%9C%E5%B8%82%E6%B6%88%E9%98%B2%E9%80%9A%E9%81%93%E5%8D%A0%E7%94%A8&area="
                + villages.get(random.nextInt(villages.size())));
    }
}
