package anlan.fact.sweep;

import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with a drawn township of twelve blocks and one of two, and the people who walk them. */
public final class SweepWorld {

    public final Given.World world;
    public final String bridge;
    public final String shore;
    public final Viewer lin;
    public final long unit;
    public final long zhou;
    public final long chen;
    private final JdbcClient jdbc;
    private final int port;

    public SweepWorld(Given given, JdbcClient jdbc, int port) {
        this.jdbc = jdbc;
        this.port = port;
        world = given.district();
        bridge = world.code() + "001000";
        shore = world.code() + "002000";
        world.inside(() -> {
            area(world.area(), "试验区", "district", null);
            area(bridge, "桥东街道", "township", world.area());
            area(shore, "北岸街道", "township", world.area());
            drawn(bridge, 120, 120.02, 30.01);
            drawn(shore, 120.02, 120.03, 30.005);
        });
        lin = world.coordinator("lin");
        unit = world.unit("qd", "桥东街道", "township", null, bridge);
        world.person("head", unit, "lead");
        zhou = world.person("zhou", unit, "screener").who().id();
        chen = world.person("chen", unit, "handler").who().id();
        world.person("wu", world.unit("ba", "北岸街道", "township", null, shore), "screener");
    }

    private void drawn(String code, double west, double east, double north) {
        jdbc.sql("insert into area_outline (area, version, outline, recorded_at) values (?, 1, ?, now())")
                .params(
                        code,
                        "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,30],[%2$s,30],[%2$s,%3$s],[%1$s,%3$s],[%1$s,30]]]}"
                                .formatted(west, east, north))
                .update();
    }

    private void area(String code, String name, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (?, date '1949-10-01', ?, ?, ?, now())
                        """).params(code, name, level, parent).update();
        jdbc.sql("""
                        insert into area_line (area, above)
                        select ?, l.above from area_line l where l.area = ? union all select ?, ?
                        """).params(code, parent, code, code).update();
    }

    public Browser as(String name) {
        return new Browser(port).signIn(name + "." + world.code());
    }

    public void cut(Browser by, String area, int metres) {
        by.get("/blocks/" + area);
        by.post("/blocks/" + area + "/cuts", Map.of("metres", "" + metres));
    }

    /** @return the sweep's page */
    public String planned(Browser by, String title, String... areas) {
        return planned(by, title, "", areas);
    }

    private String planned(Browser by, String title, String sheet, String[] areas) {
        by.get("/sweeps/new");
        var form = new HashMap<String, String>();
        form.put("title", title);
        form.put("from", "2026-03-02");
        form.put("to", "2026-03-13");
        form.put("area", String.join(",", areas));
        form.put("sheet", sheet);
        return by.post("/sweeps", form).uri().getPath();
    }

    /** Walks the block whose form is at the path. */
    java.net.http.HttpResponse<String> walk(Browser by, String path, Map<String, String> said) {
        var form = new HashMap<>(said);
        form.putIfAbsent("submission", submission(by.get(path).body()));
        form.put("base", "0");
        return by.post(path, form);
    }

    static String submission(String page) {
        var found = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"").matcher(page);
        if (!found.find()) {
            throw new AssertionError("no form: " + page);
        }
        return found.group(1);
    }

    /** The township's sweep under way, all its blocks the first team's. @return its page */
    public String underWay(long... people) {
        return underWay("", people);
    }

    /** As above, with a question sheet. */
    public String underWay(String sheet, long... people) {
        var lin = as("lin");
        cut(lin, bridge, 500);
        var path = planned(lin, "桥东排查", sheet, new String[] {bridge});
        lin.get(path);
        var who = java.util.Arrays.stream(people)
                .mapToObj(String::valueOf)
                .collect(java.util.stream.Collectors.joining(","));
        lin.post(path + "/teams", Map.of("name", "第一组", "unit", "" + unit, "person", who));
        lin.get(path);
        lin.post(path + "/shares/even", Map.of());
        lin.post(path + "/start", Map.of());
        return path;
    }

    public long cut() {
        return count("select max(id) from block_cut");
    }

    public long count(String sql) {
        return world.inside(() -> jdbc.sql(sql).query(Long.class).single());
    }
}
