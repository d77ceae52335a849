package anlan.ground.delivery;

import static anlan.ground.notify.NotifyWorld.FRIDAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.notify.NotifyWorld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter that came back, on a desk and on a phone, in both languages. */
@AnlanTest
class LostLookTest {

    @Autowired
    private Given given;

    @Autowired
    private NotifyWorld told;

    @Autowired
    private DeliveryWorld world;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1440, zh", "360, zh", "360, en"})
    void what_is_lost_is_plain_to_see(int width, String language) throws Exception {
        var district = given.district();
        var lin = district.coordinator("lin");
        world.address(district, lin);
        told.tell(district, FRIDAY_TEN, told.required(), lin, "a");
        try (var server = new BadMailServer(BadMailServer.Manner.KNOWS_NOBODY)) {
            world.deliver(district, FRIDAY_TEN, server.mailer());
        }
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + district.code())) {
            for (var path : new String[] {"/?lang=" + language, "/messages/sending", "/account/messages"}) {
                browser.page().navigate(path);
                assertThat(browser.overflows()).as(path).isFalse();
                browser.picture("lost-" + width + "-" + language + path.replaceAll("[/?]", "-"));
            }
        }
    }
}
