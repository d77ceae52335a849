package anlan.promise.plan;

import anlan.Filled;
import anlan.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A campaign, which everybody of the district may know, with a figure and a key area of the near township: what the plan's rooms give. */
@Component
public class PlanKept {

    private final Planning planning;
    private final Plans plans;
    private final JdbcClient jdbc;

    PlanKept(Planning planning, Plans plans, JdbcClient jdbc) {
        this.planning = planning;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /** @param closed addresses below the campaign's that the far township must not be let into */
    public Sample.Kept of(Filled.District district, String name, List<String> closed) {
        var keeper = district.coordinator();
        var id = planning.make(keeper, "problem-areas", new Name(name, name), PlanWorld.FIRST);
        var target = new Target("cameras-added", null, district.near(), new BigDecimal("43217"), 0);
        planning.promise(keeper, plans.find(id).orElseThrow(), List.of(target), "");
        var key = jdbc.sql("""
                        insert into key_area (campaign, area, from_on, reason, made_at, made_by)
                        values (?, ?, '2025-07-01', '近处夜市', now(), 'lin') returning id::text
                        """).params(id, district.near()).query(String.class).single();
        var act = jdbc.sql("select max(id)::text from target_act")
                .query(String.class)
                .single();
        return new Sample.Kept(
                Map.of(
                        "id", List.of(String.valueOf(id)),
                        "code", List.of("mobilisation"),
                        "key", List.of(key),
                        "act", List.of(act)),
                closed.stream()
                        .map(path -> "/plan/" + id + path + district.near())
                        .toList(),
                List.of("43217", "43,217"),
                false);
    }
}
