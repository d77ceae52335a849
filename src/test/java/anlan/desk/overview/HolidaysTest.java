package anlan.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import anlan.promise.plan.PlanWorld;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What makes a month unlike others is seen on the chart: the campaign's phases above it, the long holidays in their months. */
@AnlanTest
class HolidaysTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    /** Spring Festival 2026 is 15 to 23 February, National Day 2025 1 to 8 October; New Year's three days change no month. */
    @Test
    void long_holidays_stand_in_their_months_and_phases_above() {
        clock.choose(LocalDate.of(2026, 4, 10));
        var world = given.district();
        plans.areas(world);
        plans.started(world, world.coordinator("lin"));
        for (var language : new String[] {"zh", "en"}) {
            var spring = language.equals("zh") ? "春节" : "Spring Festival";
            for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
                try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + world.code())) {
                    var page = browser.page();
                    page.navigate("/overview?lang=" + language + "&area=" + world.area()
                            + "&period=rectification&indicator=theft-rate-yoy");
                    assertThat(beside(page, "2026-02")).contains(spring);
                    assertThat(beside(page, "2026-01")).doesNotContain(spring, "元旦", "New Year");
                    assertThat(page.locator("figure.plot .marks li").count()).isEqualTo(4);
                    assertThat(drawn(page)).as("nothing to hold against").isEmpty();
                    page.evaluate(
                            "() => document.querySelectorAll('figure.plot tbody tr').forEach((r, i) => { r.cells[1].dataset.v = 20 + i; })");
                    page.setViewportSize(size[0] - 1, size[1]);
                    page.waitForCondition(() -> drawn(page).contains(spring));
                    assertThat(drawn(page)).contains(spring);
                    assertThat(browser.overflows()).isFalse();
                    browser.picture("overview-holidays-" + language + size[0]);
                }
            }
        }
    }

    private static String beside(Page page, String month) {
        return page.locator("figure.plot th[data-at='" + month + "']").textContent();
    }

    @SuppressWarnings("unchecked")
    private static List<String> drawn(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => echarts.getInstanceByDom(document.querySelector('figure.plot .chart')).getOption().series.filter(s => s.type === 'scatter').flatMap(s => s.data.map(d => d.name))");
    }
}
