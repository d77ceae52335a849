package anlan.promise.revision;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.Walk;
import anlan.promise.plan.PlanWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a change on its way in a real browser: whole on a desk and on a phone, in both languages. */
@AnlanTest
class RevisionPagesTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private RevisionWorld revisions;

    @LocalServerPort
    private int port;

    private Given.World world;
    private List<String> paths = List.of();

    @BeforeEach
    void one_change_waits_and_another_was_overtaken() {
        world = given.district();
        plan.areas(world);
        var id = plan.started(world, world.coordinator("lin"));
        world.person("ma", world.commission(), "lead");
        var lin = new Browser(port).signIn("lin." + world.code());
        var ma = new Browser(port).signIn("ma." + world.code());
        var first = revisions.submitted(lin, world, id, "name.zh", "平安整治", "why", "更名");
        var second = revisions.drafted(
                lin, world, id, "name.zh", "治安整治", "p.acceptance.to", "2027-01-31", "i.guard-posts", "", "why", "验收顺延");
        ma.get(first);
        ma.post(first + "/approval", Map.of());
        var behind = revisions.drafted(lin, world, id, "p.acceptance.to", "2027-02-28", "version", "1", "why", "再顺延");
        lin.post(second + "/rebase", Map.of());
        var third = revisions.drafted(lin, world, id, "p.acceptance.to", "2027-03-31", "why", "验收顺延一季");
        var at = "cameras-added@" + world.area();
        lin.post(third + "/targets", Map.of("f." + at, "30", "w." + at, "20"));
        lin.post(third + "/spreads", Map.of("indicator", "cameras-added", "by", "people", "area", world.area()));
        lin.post(second + "/targets", Map.of("f." + at, "25", "w." + at, "20"));
        lin.post(third + "/submission", Map.of());
        var plan = "/plan/" + id;
        paths = List.of(
                second,
                behind,
                third,
                second + "/targets",
                second + "/spread?indicator=cameras-added",
                plan + "/revisions/new",
                second + "/text",
                plan + "/revisions",
                plan + "/versions?first=1&second=2",
                plan,
                "/plan/approval");
    }

    @Test
    void each_page_is_whole_on_a_desk_for_whoever_approves() {
        look("ma", RealBrowser.DESK, "zh", true);
    }

    @Test
    void each_page_is_whole_on_a_phone_for_whoever_wrote() {
        look("lin", RealBrowser.PHONE, "en", false);
    }

    private void look(String who, int[] size, String language, boolean axe) {
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn(who + "." + world.code())) {
            browser.page().navigate("/plan?lang=" + language);
            for (var path : paths) {
                if (who.equals("ma") && path.matches(".*/(text|new|targets|spread.*)")) continue;
                assertThat(new Walk(browser, 1, axe).from(path)).isEmpty();
                browser.picture("revision-" + who + path.replaceAll("[^a-z0-9]+", "-"));
            }
        }
    }
}
