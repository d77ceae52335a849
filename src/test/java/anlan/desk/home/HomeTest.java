package anlan.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnlanTest
class HomeTest {

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    @Test
    void the_first_page_says_what_there_is_to_do_on_a_desk_and_on_a_phone() {
        var district = given.district();
        district.coordinator("lin");
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + district.code())) {
            assertThat(browser.page().locator("h1").textContent()).contains("待办");
            browser.picture("home-desk");
        }
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("lin." + district.code())) {
            assertThat(browser.overflows()).isFalse();
            browser.picture("home-phone");
            browser.page().click(".burger summary");
            browser.picture("home-phone-menu");
        }
    }

    @Test
    void english_stands_beside_chinese() {
        var district = given.district();
        district.coordinator("lin");
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + district.code())) {
            browser.page().click("a.lang");
            assertThat(browser.page().locator("nav.side .on").first().textContent())
                    .isEqualTo("Today");
        }
    }
}
