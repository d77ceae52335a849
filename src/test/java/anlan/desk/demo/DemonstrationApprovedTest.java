package anlan.desk.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.RealBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the demonstration the secretary approves the change that waits: the plan's next version holds, and the letters that it touches are named. */
class DemonstrationApprovedTest {

    @TempDir
    private Path folder;

    @Test
    void the_secretary_approves_the_waiting_change_and_the_next_version_holds() {
        try (var house = new OwnHouse(folder)) {
            lettersAreSigned(house);
            String plan;
            try (var browser = new RealBrowser(house.port(), RealBrowser.DESK, "zh-CN").signIn("qin")) {
                var page = browser.page();
                page.locator("a[href*='/revisions/']").first().click();
                assertThat(page.locator("main")).containsText("目标值改变，");
                assertThat(page.locator("main")).containsText("北岸街道");
                browser.picture("approve-before");
                page.locator("form[action$='/approval'] button").click();
                assertThat(page.locator("h1")).containsText("已批准");
                browser.picture("approve-after");
                plan = page.url().replaceFirst("/revisions/.*", "");
                itHolds(browser, plan);
            }
            lettersAreNamed(house, plan);
        }
    }

    /** All but those that the demonstration leaves open: of one more was given since. */
    private static void lettersAreSigned(OwnHouse house) {
        try (var browser = new RealBrowser(house.port(), RealBrowser.DESK, "zh-CN").signIn("lin")) {
            browser.page().navigate("/letters");
            assertThat(browser.page().locator("main table")).containsText("已签订");
            assertThat(browser.page().locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("待重签")))
                    .hasCount(1);
        }
    }

    private static void itHolds(RealBrowser browser, String plan) {
        var page = browser.page();
        page.navigate(plan);
        assertThat(page.locator("main")).containsText("盲区补齐");
        browser.picture("approve-plan");
        page.navigate(plan + "/history");
        browser.picture("approve-history");
        page.navigate(plan + "/targets");
        assertThat(page.locator("main")).containsText("420");
        browser.picture("approve-targets");
        page.navigate(plan + "/letters");
        assertThat(page.locator("main")).containsText("由统筹人员办理");
    }

    /** What was signed is to be drafted anew by whoever keeps the letters; old and new stand side by side. */
    private static void lettersAreNamed(OwnHouse house, String plan) {
        try (var browser = new RealBrowser(house.port(), RealBrowser.DESK, "zh-CN").signIn("lin")) {
            var page = browser.page();
            page.navigate(plan + "/letters?state=stale");
            assertThat(page.locator("main tbody tr")).hasCount(13);
            browser.picture("approve-letters");
            page.locator("main table a.strong", new Page.LocatorOptions().setHasText("北岸街道"))
                    .click();
            assertThat(page.locator("main")).containsText("须按现行内容重新起草");
            assertThat(page.locator("table.sides ins").filter(new Locator.FilterOptions().setHasText("120")))
                    .isVisible();
            assertThat(page.locator("table.sides del").filter(new Locator.FilterOptions().setHasText("100")))
                    .isVisible();
            browser.picture("approve-letter");
            assertThat(browser.overflows()).isFalse();
        }
    }
}
