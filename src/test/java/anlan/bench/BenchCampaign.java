package anlan.bench;

import anlan.fact.figure.Figures;
import anlan.fact.figure.Filed;
import anlan.fact.imports.Imports;
import anlan.fact.incident.Kind;
import anlan.ground.access.Scope;
import anlan.ground.access.SignedIn;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.promise.plan.Campaign;
import anlan.promise.plan.Name;
import anlan.promise.plan.Planning;
import anlan.promise.plan.Plans;
import anlan.promise.plan.Target;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** A campaign of eighteen months in a district of three hundred areas, all of it gone by: records and reports in, figures set everywhere. */
record BenchCampaign(ConfigurableApplicationContext app, BenchDistrict district, Viewer coordinator) {

    static final YearMonth FIRST = YearMonth.of(2025, 7);
    static final int MONTHS = 18;
    static final String PASSWORD = "a long enough phrase 7";

    static BenchCampaign run(ConfigurableApplicationContext app, Path folder, long rows) throws Exception {
        var district = BenchDistrict.found(app, "889997");
        app.getBean(OfficeClock.class).choose(FIRST.plusMonths(MONTHS).atDay(28));
        var campaign = new BenchCampaign(app, district, person(app, district));
        campaign.as(campaign.coordinator, () -> {
            campaign.people();
            campaign.plan();
            campaign.reports();
            return true;
        });
        campaign.as(district.steward(), () -> campaign.records(folder, rows));
        try (var owner = app.getBean("owner", DataSource.class).getConnection();
                var sql = owner.createStatement()) {
            sql.execute("analyze");
        }
        return campaign;
    }

    <T> T as(Viewer viewer, Callable<T> work) throws Exception {
        return Scope.as(viewer, "bench", () -> District.in(district.code(), work::call));
    }

    List<String> areas() {
        return inside(jdbc -> jdbc.sql("select code from area order by code")
                .query(String.class)
                .list());
    }

    private <T> T inside(java.util.function.Function<JdbcClient, T> work) {
        return inside(app, district, work);
    }

    private static <T> T inside(
            ConfigurableApplicationContext app,
            BenchDistrict district,
            java.util.function.Function<JdbcClient, T> work) {
        var once = app.getBean(TransactionTemplate.class);
        return District.in(
                district.code(),
                () -> Objects.requireNonNull(once.execute(s -> work.apply(app.getBean(JdbcClient.class)))));
    }

    /** Signs in as {@code lin}. */
    private static Viewer person(ConfigurableApplicationContext app, BenchDistrict district) {
        var hash = app.getBean(PasswordEncoder.class).encode(PASSWORD);
        return inside(app, district, jdbc -> {
            var person = jdbc.sql("insert into person (name) values ('lin') returning id")
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                            insert into post (person, unit, role, since)
                            select ?, id, 'coordinator', date '2020-01-01' from unit where code = 'zfw'
                            """).param(person).update();
            jdbc.sql("insert into account (name, district, person, password) values ('lin', ?, ?, ?)")
                    .params(district.code(), person, hash)
                    .update();
            return app.getBean(Viewers.class)
                    .now(new SignedIn(SignedIn.Kind.PERSON, district.code(), person))
                    .orElseThrow();
        });
    }

    private void people() {
        inside(jdbc -> jdbc.sql("""
                        insert into area_people (area, year, resident, recorded_at)
                        select code, 2025, case level when 'district' then 1450000 when 'township' then 161000 else 5000 end, now()
                        from area
                        """).update());
        inside(jdbc -> {
            townships().forEach(town -> {
                var unit = jdbc.sql("insert into unit (code, name, kind) values (?, ?, 'township') returning id")
                        .params("t" + town, town)
                        .query(Long.class)
                        .single();
                jdbc.sql("insert into unit_area (unit, area) values (?, ?)")
                        .params(unit, town)
                        .update();
            });
            return true;
        });
    }

    private List<String> townships() {
        return district.villages().stream()
                .map(v -> v.substring(0, 9) + "000")
                .distinct()
                .sorted()
                .toList();
    }

    private void plan() {
        var planning = app.getBean(Planning.class);
        var plans = app.getBean(Plans.class);
        long id = planning.make(coordinator, "problem-areas", new Name("试验", "Trial"), FIRST.atDay(1));
        Campaign draft = inside(jdbc -> plans.find(id).orElseThrow());
        var targets = areas().stream().flatMap(a -> targets(draft, a)).toList();
        planning.promise(coordinator, draft, targets, "");
        planning.start(coordinator, draft);
    }

    private static Stream<Target> targets(Campaign campaign, String area) {
        return campaign.indicators().stream()
                .flatMap(i -> Stream.concat(
                                Stream.<String>of("").map(none -> (String) null),
                                campaign.phases().stream().map(p -> p.code()))
                        .map(phase -> new Target(i.code(), phase, area, new BigDecimal(figure(i.code())), 1)));
    }

    private static String figure(String indicator) {
        return indicator.endsWith("rate-yoy")
                ? "-0.05"
                : indicator.matches("cameras.*|guard.*|patrol.*") ? "20" : "0.5";
    }

    private void reports() {
        var filed = app.getBean(Filed.class);
        app.getBean(Figures.class).startShipped(FIRST);
        var units = inside(jdbc -> jdbc.sql("select id from unit where kind = 'township'")
                .query(Long.class)
                .list());
        for (var month = FIRST; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            var counts = Map.of("cameras-added", 2L, "guard-posts", 1L, "patrol-teams", 4L, "patrol-members", 60L);
            var answers = Map.of(
                    "satisfaction", new Filed.Answers(360, 400),
                    "awareness", new Filed.Answers(340, 400),
                    "support", new Filed.Answers(380, 400));
            for (long unit : units) {
                filed.counts(unit, month, counts);
                if (month.getMonthValue() % 3 == 1) {
                    filed.answers(unit, month, answers);
                }
            }
        }
    }

    private boolean records(Path folder, long rows) throws IOException {
        var imports = app.getBean(Imports.class);
        var to = FIRST.plusMonths(MONTHS - 1L);
        var from = FIRST.minusMonths(12);
        var file = write(folder.resolve("campaign.csv"), from, rows);
        var sending = new Imports.Sending("incident", null, "campaign.csv", file, null, true, from, to, false);
        var outcome = imports.run(imports.receive(sending, district.steward()));
        if (outcome.counts().added() != rows) {
            throw new IllegalStateException(outcome.toString());
        }
        return true;
    }

    private Path write(Path file, YearMonth from, long rows) throws IOException {
        var random = new SplittableRandom(20261124);
        var kinds = Arrays.stream(Kind.values()).map(Kind::code).toList();
        var lines = new ArrayList<String>();
        lines.add("source_id,area,kind,major,occurred_on,reported_on,cleared_on");
        for (var i = 0L; i < rows; i++) {
            LocalDate day = from.atDay(1).plusDays(random.nextInt(30 * 365 / 12));
            lines.add("B%08d,%s,%s,%s,%s,%s,%s"
                    .formatted(
                            i,
                            district.villages()
                                    .get(random.nextInt(district.villages().size())),
                            kinds.get(random.nextInt(kinds.size())),
                            random.nextInt(20) == 0,
                            day,
                            day,
                            random.nextInt(3) == 0
                                    ? day.plusDays(random.nextInt(20)).toString()
                                    : ""));
        }
        return Files.write(file, lines);
    }
}
