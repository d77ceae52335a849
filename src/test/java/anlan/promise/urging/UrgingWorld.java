package anlan.promise.urging;

import anlan.Browser;
import anlan.Given;
import anlan.promise.plan.PlanWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A campaign under way, a township with its section, another township; {@code lin} gives, {@code head} leads, {@code zhou} does. */
final class UrgingWorld {

    final Given.World world;
    final long campaign;
    final long bridge;
    final long section;
    final long zhou;
    private final int port;

    UrgingWorld(Given given, PlanWorld plans, int port) {
        this.port = port;
        world = given.district();
        plans.areas(world);
        campaign = plans.started(world, world.coordinator("lin"));
        bridge = world.unit("qd", "桥东街道", "township", null, PlanWorld.township(world, 1));
        section = world.unit("qd-za", "综治办", "section", bridge, PlanWorld.township(world, 1));
        world.person("head", bridge, "lead");
        zhou = world.person("zhou", section, "handler").who().id();
        var shore = world.unit("ba", "北岸街道", "township", null, PlanWorld.township(world, 2));
        world.person("wu", shore, "lead");
    }

    Browser as(String name) {
        return new Browser(port).signIn(name + "." + world.code());
    }

    String get(String who, String path) {
        return as(who).get(path).body();
    }

    String post(String who, String path, String to, Map<String, String> form) {
        var by = as(who);
        by.get(path);
        return by.post(path + to, form).body();
    }

    /** Given by {@code lin} and taken on for {@code zhou}. @return its page */
    String duty(String title, String until) {
        var path =
                made("lin", "/plan/" + campaign + "/duties", "/plan/" + campaign + "/duties/new", title, bridge, until);
        post("head", path, "/acceptance", Map.of("person", "" + zhou));
        return path;
    }

    /** A part that {@code head} gave to the section, and {@code zhou} took on. */
    String part(String whole, String title, String until) {
        made("head", whole + "/parts", whole + "/parts/new", title, section, until);
        var path = "/duties/" + (Long.parseLong(whole.substring(whole.lastIndexOf('/') + 1)) + 1);
        post("zhou", path, "/acceptance", Map.of("person", "" + zhou));
        return path;
    }

    private String made(String who, String to, String form, String title, long unit, String until) {
        var by = as(who);
        by.get(form);
        var answer = by.post(
                to,
                Map.of(
                        "title",
                        title,
                        "objective",
                        "order",
                        "measures",
                        "逐户核对",
                        "unit",
                        "" + unit,
                        "until",
                        until,
                        "days",
                        "5"));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
        return answer.uri().getPath();
    }

    String claim(String path) {
        var by = as("zhou");
        by.get(path);
        return by.postFile(path + "/claim", Map.of("text", "已完成"), "x.jpg", photo())
                .body();
    }

    private static byte[] photo() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
