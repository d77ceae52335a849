package anlan;

import anlan.ground.access.Viewer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A district of two townships with something of every room in it. */
@Component
public class Filled {

    /** The township whose unit keeps the samples, and the one whose people try to get at them. */
    public static final String NEAR = "001000";

    static final String FAR = "002000";

    /**
     * @param unit of the near township
     * @param keeper its steward
     */
    public record District(Given.World world, Viewer coordinator, long unit, Viewer keeper) {

        public String near() {
            return world.code() + NEAR;
        }
    }

    /** @param kept by room */
    record Whole(Given.World world, Map<String, Sample.Kept> kept) {}

    private final Given given;
    private final JdbcClient jdbc;
    private final List<Sample> samples;

    Filled(Given given, JdbcClient jdbc, List<Sample> samples) {
        this.given = given;
        this.jdbc = jdbc;
        this.samples = samples;
    }

    Whole district() {
        var world = given.district();
        world.inside(() -> {
            area(world.area(), "district", null);
            area(world.code() + NEAR, "township", world.area());
            area(world.code() + FAR, "township", world.area());
        });
        var lin = world.coordinator("lin");
        var near = world.unit("near", "近处街道", "township", null, world.code() + NEAR);
        var far = world.unit("far", "远处街道", "township", null, world.code() + FAR);
        for (var role : List.of("lead", "handler", "screener", "steward", "inspector", "auditor")) {
            world.person("far-" + role, far, role);
        }
        var district = new District(world, lin, near, world.person("near-steward", near, "steward"));
        var kept = new TreeMap<String, Sample.Kept>();
        for (var sample : samples) {
            kept.put(sample.getClass().getPackageName(), world.inside(() -> sample.fill(district)));
        }
        return new Whole(world, kept);
    }

    private void area(String code, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (?, date '1949-10-01', ?, ?, ?, now())
                        """).params(code, "样本" + code, level, parent).update();
        jdbc.sql("""
                        insert into area_line (area, above)
                        select ?, l.above from area_line l where l.area = ? union all select ?, ?
                        """).params(code, parent, code, code).update();
    }
}
