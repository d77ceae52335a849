package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.RealBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands at the top of every page can be read on every office screen. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTopTest {

    private static final String CUT = """
            [...document.querySelectorAll('.strip, .at, .today')].filter(e => e.scrollWidth > e.clientWidth
              || e.getBoundingClientRect().right > innerWidth).map(e => e.className + ' ' + e.textContent).join()
            """;

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

    @ParameterizedTest
    @CsvSource({"1280,zh", "1280,en", "1366,en", "1440,zh", "1440,en", "1600,en", "1920,en"})
    void the_campaign_and_its_phase_are_read_whole_in_one_low_strip(int width, String language) {
        try (var browser = new RealBrowser(port, new int[] {width, 900}, "zh-CN").signIn("lin")) {
            var page = browser.page();
            page.navigate("/?lang=" + language);
            assertThat(page.evaluate(CUT)).isEqualTo("");
            assertThat(page.locator(".top").boundingBox().height).isLessThanOrEqualTo(64);
            assertThat(page.locator(".phase-now").isVisible()).isTrue();
        }
    }
}
