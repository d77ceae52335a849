package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.RealBrowser;
import anlan.Walk;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demonstration's maps by hand, by keyboard and for a screen reader, on a desk and on a phone. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationMapTest {

    private static final String OVERVIEW = "/overview?period=2025-07/2025-12&indicator=theft-rate-yoy";

    @Autowired
    private OpenHouse house;

    @LocalServerPort
    private int port;

    @BeforeAll
    void the_home_is_filled() {
        house.opens();
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    @Test
    void arrows_go_from_area_to_area_each_with_its_name_and_figure_and_enter_opens_it() {
        try (var lin = lin(RealBrowser.DESK)) {
            var map = drawn(lin, OVERVIEW);
            assertThat(map.locator("path[tabindex='0']").count()).as("one stop").isOne();
            map.locator("path[tabindex='0']").focus();
            var first = said(lin.page());
            lin.page().keyboard().press("ArrowRight");
            var second = said(lin.page());
            assertThat(second).isNotEqualTo(first);
            assertThat(second).matches("(?s)\\S+\\n件数 [\\d,]+ .*本期 .*");
            assertThat(map.locator("path.ring").count())
                    .as("where the keyboard is")
                    .isOne();
            lin.page().keyboard().press("Enter");
            lin.page().waitForURL(address -> address.contains("area=999901") && !address.contains("area=999901000000"));
            assertThat(lin.page().locator(".head").textContent())
                    .contains(second.lines().findFirst().orElseThrow());
        }
    }

    @Test
    void nothing_moves_by_itself_for_whoever_asked_for_calm() {
        try (var lin = lin(RealBrowser.DESK)) {
            assertThat(drawn(lin, OVERVIEW).locator(".leaflet-zoom-animated").count())
                    .isPositive();
            lin.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            var map = drawn(lin, OVERVIEW);
            assertThat(map.getAttribute("class")).doesNotContain("leaflet-fade-anim");
            assertThat(map.locator(".leaflet-zoom-anim").count()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"desk", "phone"})
    void the_pages_with_maps_are_whole_for_everybody(String size) {
        try (var lin = lin(size.equals("phone") ? RealBrowser.PHONE : RealBrowser.DESK)) {
            for (var path : new String[] {OVERVIEW, "/areas/999901000000", "/areas/999901001000"}) {
                drawn(lin, path);
                assertThat(new Walk(lin, 1, true).from(path)).isEmpty();
            }
        }
    }

    private RealBrowser lin(int[] size) {
        return new RealBrowser(port, size, "zh-CN").signIn("lin");
    }

    private static Locator drawn(RealBrowser browser, String path) {
        browser.page().navigate(path);
        var map = browser.page().locator(".map");
        map.locator("path.area").first().waitFor();
        return map;
    }

    private static String said(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
