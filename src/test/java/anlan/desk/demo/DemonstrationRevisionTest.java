package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.RealBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The change of the plan that waits in the demonstration: somebody else than who asked for it decides, and until then nothing is different. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationRevisionTest {

    private static final Pattern PATH = Pattern.compile("href=\"(/plan/[0-9]+/revisions/[0-9]+)\"");

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
    void the_secretary_finds_it_to_do_with_old_beside_new_and_what_it_touches() {
        var qin = new Browser(port).signIn("qin");
        var path = path(qin);
        var page = qin.get(path).body();
        assertThat(page)
                .contains("林某某", "10", "12", "400", "420", "北岸街道", "10月31日", "11月15日", "盗窃案件降幅")
                .contains(path + "/approval");
    }

    @Test
    void whoever_asked_for_it_does_not_decide_it_and_what_holds_is_as_before() {
        var lin = new Browser(port).signIn("lin");
        assertThat(lin.get("/").body()).contains("等待另一人审批");
        var path = path(new Browser(port).signIn("qin"));
        assertThat(lin.get(path).body()).doesNotContain(path + "/approval");
        assertThat(lin.get(path.replaceFirst("/revisions.*", "")).body())
                .contains("回头看不反弹")
                .doesNotContain("盲区补齐", "420");
    }

    @Test
    void it_is_plain_on_a_desk_and_on_a_phone() {
        for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
            try (var browser = new RealBrowser(port, size, "zh-CN").signIn("qin")) {
                browser.picture("demo-secretary-" + size[0]);
                browser.page().navigate(path(new Browser(port).signIn("qin")));
                assertThat(browser.overflows()).isFalse();
                browser.picture("demo-revision-" + size[0]);
            }
        }
    }

    private static String path(Browser qin) {
        var found = PATH.matcher(qin.get("/").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
