package anlan.ground.notify;

import static anlan.ground.notify.NotifyWorld.FRIDAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages with something on them, on a desk and on a phone, in both languages. */
@AnlanTest
class MessagesLookTest {

    @Autowired
    private Given given;

    @Autowired
    private NotifyWorld world;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1440, zh", "1440, en", "360, zh", "360, en"})
    void nothing_sticks_out_and_the_bell_counts(int width, String language) throws Exception {
        var district = given.district();
        var lin = district.coordinator("lin");
        world.tell(district, FRIDAY_TEN, world.required(), lin, "防控设施建设月报");
        world.tell(district, FRIDAY_TEN, world.usual(), lin, "刑事案件_2026年2月_各派出所汇总_最终版(3).xlsx");
        var name = "messages-" + width + "-" + language + "-";
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + district.code())) {
            var page = browser.page();
            page.navigate("/messages?lang=" + language);
            assertThat(page.locator(".bell b").textContent()).isEqualTo("2");
            for (var path : new String[] {
                "/messages", "/account/messages", "/messages/sending", "/hooks", "/hooks/new", "/account/calendar"
            }) {
                page.navigate(path);
                assertThat(browser.overflows()).as(path).isFalse();
                browser.picture(name + path.substring(1).replace('/', '-'));
            }
            page.navigate("/messages");
            page.locator(".messages form button").first().click();
            assertThat(page.locator(".bell b").textContent()).isEqualTo("1");
        }
    }
}
