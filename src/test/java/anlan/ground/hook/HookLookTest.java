package anlan.ground.hook;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.hook.Receiver.Manner;
import anlan.ground.store.District;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One robot that took a trial and one that did not, on a desk and on a phone. */
@AnlanTest
class HookLookTest {

    @Autowired
    private Given given;

    @Autowired
    private Hooks hooks;

    @Autowired
    private HookQueue queue;

    @Autowired
    private HookRun run;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1440, zh", "360, zh", "360, en"})
    void how_each_went_is_plain_to_see(int width, String language) throws Exception {
        var district = given.district();
        district.coordinator("lin");
        try (var taking = new Receiver(Manner.TAKES);
                var refusing = new Receiver(Manner.REFUSES_IN_THE_BODY)) {
            tried(district, "政法委工作群", taking);
            tried(district, "桥东街道平安建设工作群", refusing);
        }
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + district.code())) {
            browser.page().navigate("/hooks?lang=" + language);
            assertThat(browser.overflows()).isFalse();
            browser.picture("hooks-" + width + "-" + language);
            browser.page().navigate("/account/calendar");
            browser.page().click("main button.first");
            assertThat(browser.overflows()).isFalse();
            browser.picture("feed-" + width + "-" + language);
        }
    }

    private void tried(Given.World district, String name, Receiver receiver) {
        var target = new Target(URI.create(receiver.address() + "/send?key=k"), "");
        var hook = district.inside(() -> hooks.make(
                district.commission(), name, Format.WECOM, target, List.of("figure.overdue", "dataset.imported")));
        district.inside(() -> queue.tryOut(hooks.find(hook).orElseThrow()));
        District.run(district.code(), () -> run.deliver(hook));
    }
}
