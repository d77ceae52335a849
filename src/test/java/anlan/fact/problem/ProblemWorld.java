package anlan.fact.problem;

import anlan.Browser;
import anlan.Given;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district with two townships and the people who have to do with problems. */
public final class ProblemWorld {

    private static final Pattern ID = Pattern.compile("/problems/([0-9]+)");

    public final Given.World world;
    public final long bridge;
    public final long shore;
    public final long lin;
    public final long zhou;
    public final long head;
    public final long wu;
    public final long inspector;
    private final JdbcClient jdbc;
    private final int port;

    public ProblemWorld(Given given, JdbcClient jdbc, int port) {
        this.jdbc = jdbc;
        this.port = port;
        world = given.district();
        world.inside(() -> {
            area(world.area(), "试验区", "district", null);
            area(world.code() + "001000", "桥东街道", "township", world.area());
            area(world.code() + "002000", "北岸街道", "township", world.area());
        });
        lin = world.coordinator("lin").who().id();
        bridge = world.unit("qd", "桥东街道", "township", null, world.code() + "001000");
        shore = world.unit("ba", "北岸街道", "township", null, world.code() + "002000");
        head = world.person("head", bridge, "lead").who().id();
        var office = world.unit("qd-zz", "桥东街道综治办", "section", bridge);
        zhou = world.person("zhou", office, "handler").who().id();
        wu = world.person("wu", shore, "lead").who().id();
        inspector = world.person("ding", world.commission(), "inspector").who().id();
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

    public Map<String, String> account(String title) {
        var form = new HashMap<String, String>();
        form.put("title", title);
        form.put("category", "safety-hazard");
        form.put("nature", "single");
        form.put("severity", "serious");
        form.put("source", "daily");
        form.put("area", world.code() + "001000");
        form.put("spot", "滨河路中段");
        form.put("foundOn", "2026-01-05");
        return form;
    }

    /** @return the problem's page */
    public String found(Browser by, String title) {
        by.get("/problems/new");
        var answer = by.post("/problems", account(title));
        var id = ID.matcher(answer.uri().getPath());
        if (!id.find()) {
            throw new AssertionError(answer.statusCode() + " " + answer.uri());
        }
        return "/problems/" + id.group(1);
    }

    public static byte[] photo() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
