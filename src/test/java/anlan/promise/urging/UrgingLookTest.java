package anlan.promise.urging;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import anlan.promise.plan.PlanWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A duty that went up, and the steps, on the office PC and on the phone. */
@AnlanTest
class UrgingLookTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plans;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private UrgingClock urging;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @ParameterizedTest
    @CsvSource({"1440, zh", "1440, en", "360, zh", "360, en"})
    void nothing_sticks_out(int width, String language) throws Exception {
        clock.choose(LocalDate.of(2026, 1, 5));
        var w = new UrgingWorld(given, plans, port);
        var duty = w.duty("出租房屋登记核对", "2026-02-12");
        w.post("lin", "/duties/escalation", "", Map.of("days", "2", "to", "coordinator", "why", "集中整治期间从严"));
        for (int day : new int[] {9, 13, 24}) {
            clock.choose(LocalDate.of(2026, 2, day));
            District.in(w.world.code(), urging::run);
        }
        var name = "urging-" + width + "-" + language + "-";
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + w.world.code())) {
            browser.page().navigate("/?lang=" + language);
            for (var path : List.of(
                    "/", duty, "/plan/" + w.campaign + "/duties", "/duties/escalation", "/problems/escalation")) {
                browser.page().navigate(path);
                assertThat(browser.overflows()).as(path).isFalse();
                browser.picture(name + path.substring(1).replaceAll("[/0-9]+", "-"));
            }
        }
    }
}
