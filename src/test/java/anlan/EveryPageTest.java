package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that can be reached in an empty district: on a desk and on a phone, in both languages, and for a screen reader. */
@AnlanTest
class EveryPageTest {

    private static final int MOST = 60;

    @Autowired
    private Given given;

    @LocalServerPort
    private int port;

    @Test
    void every_page_of_an_empty_district_is_whole_in_chinese_on_a_desk() {
        walk(RealBrowser.DESK, "zh", true);
    }

    @Test
    void every_page_of_an_empty_district_is_whole_in_english_on_a_phone() {
        walk(RealBrowser.PHONE, "en", false);
    }

    private void walk(int[] size, String language, boolean axe) {
        var district = given.district();
        district.coordinator("lin");
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + district.code())) {
            browser.page().navigate("/?lang=" + language);
            assertThat(new Walk(browser, MOST, axe).from("/")).isEmpty();
        }
    }
}
