package anlan.promise.plan;

import anlan.Given;
import anlan.ground.access.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Districts with a few areas and a campaign in the state a test begins with. */
@Component
public class PlanWorld {

    public static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Planning planning;

    PlanWorld(JdbcClient jdbc, Plans plans, Planning planning) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.planning = planning;
    }

    public static String township(Given.World world, int number) {
        return world.code() + "%03d000".formatted(number);
    }

    /** Three townships; the first has two villages. Residents 50,000, 30,000 and 20,001; 40,000 and 10,000. */
    public void areas(Given.World world) {
        var people = new TreeMap<String, Integer>(Map.of(
                township(world, 1),
                50_000,
                township(world, 2),
                30_000,
                township(world, 3),
                20_001,
                world.code() + "001001",
                40_000,
                world.code() + "001002",
                10_000));
        world.inside(() -> {
            area(world.area(), "试验区", "district", null);
            people.forEach((code, residents) -> {
                var village = !code.endsWith("000");
                area(
                        code,
                        village ? "第" + code.substring(11) + "社区" : "第" + code.charAt(8) + "街道",
                        village ? "village" : "township",
                        village ? code.substring(0, 9) + "000" : world.area());
                jdbc.sql("insert into area_people (area, year, resident, recorded_at) values (?, 2024, ?, now())")
                        .params(code, residents)
                        .update();
            });
        });
    }

    private void area(String code, String name, String level, @Nullable String parent) {
        jdbc.sql(
                        "insert into area (code, valid_from, name, level, parent, recorded_at) values (?, '1949-10-01', ?, ?, ?, now())")
                .params(code, name, level, parent)
                .update();
        jdbc.sql("insert into area_line (area, above) values (?, ?)")
                .params(code, code)
                .update();
        if (parent != null) {
            jdbc.sql("insert into area_line (area, above) select ?, above from area_line where area = ?")
                    .params(code, parent)
                    .update();
        }
    }

    public long draft(Given.World world, Viewer viewer) {
        return world.inside(() -> planning.make(viewer, "problem-areas", new Name("重点地区整治", "Problem areas"), FIRST));
    }

    /** A draft with every district figure set: falls by 10 %, shares of 50 %, counts of 20. */
    public long ready(Given.World world, Viewer viewer) {
        var id = draft(world, viewer);
        world.inside(() -> {
            var campaign = plans.find(id).orElseThrow();
            planning.promise(
                    viewer,
                    campaign,
                    campaign.indicators().stream()
                            .map(i -> figure(i, world.area()))
                            .toList(),
                    "");
        });
        return id;
    }

    private static Target figure(PlanIndicator indicator, String area) {
        var value =
                indicator.comparison().counts() ? "20" : indicator.comparison().down() ? "-0.1" : "0.5";
        return new Target(indicator.code(), null, area, new BigDecimal(value), 0);
    }

    public long started(Given.World world, Viewer viewer) {
        var id = ready(world, viewer);
        world.inside(() -> planning.start(viewer, plans.find(id).orElseThrow()));
        return id;
    }
}
