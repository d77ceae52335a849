package anlan.promise.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.Walk;
import anlan.promise.plan.PlanWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The plan's pages in a real browser: whole on a desk and on a phone, in both languages, and quick where there is script. */
@AnlanTest
class PlanPagesTest {

    private static final List<String> PAGES = List.of(
            "",
            "/new",
            "/ID",
            "/ID/print",
            "/ID/start",
            "/ID/targets",
            "/ID/targets?indicator=cameras-added",
            "/ID/phases/mobilisation",
            "/ID/key-areas",
            "/ID/history",
            "/ID/revisions",
            "/ID/revisions/new",
            "/ID/versions?whole=true",
            "/approval");

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @LocalServerPort
    private int port;

    private Given.World world;
    private long id;

    @BeforeEach
    void a_started_campaign_and_a_draft() {
        world = given.district();
        plan.areas(world);
        id = plan.started(world, world.coordinator("lin"));
    }

    private RealBrowser browser(int[] size) {
        return new RealBrowser(port, size, "zh-CN").signIn("lin." + world.code());
    }

    @Test
    void every_page_of_a_started_campaign_is_whole_on_a_desk() {
        try (var browser = browser(RealBrowser.DESK)) {
            look(browser, "desk", true);
        }
    }

    @Test
    void every_page_of_a_started_campaign_fits_a_phone_in_english() {
        try (var browser = browser(RealBrowser.PHONE)) {
            browser.page().navigate("/plan?lang=en");
            look(browser, "phone", false);
        }
    }

    private void look(RealBrowser browser, String where, boolean axe) {
        for (var page : PAGES) {
            var path = "/plan" + page.replace("ID", String.valueOf(id));
            assertThat(new Walk(browser, 1, axe).from(path)).isEmpty();
            browser.picture("plan-" + where + page.replaceAll("[^a-z]+", "-"));
        }
    }

    @Test
    void a_figure_typed_into_the_table_is_kept_without_leaving_the_page() {
        try (var browser = browser(RealBrowser.DESK)) {
            var page = browser.page();
            page.navigate("/plan/" + id + "/revisions/new");
            page.fill("#why", "追加经费");
            page.click("button:has-text('起草修改稿')");
            page.click("a:has-text('调整目标值')");
            var field = "#f-cameras-added-" + PlanWorld.township(world, 1);
            page.fill(field, "１２个");
            page.locator(field).blur();
            page.waitForSelector("text=合计 12（1 / 3 个已设）");
            assertThat(page.inputValue(field)).isEqualTo("12");
            page.click("a:has-text('核对并送审')");
            assertThat(page.content()).contains("12个");
        }
    }
}
