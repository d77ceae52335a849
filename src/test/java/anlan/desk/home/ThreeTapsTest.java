package anlan.desk.home;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.intake.Photos;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A handler in the street, one hand free: from the first page to the evidence handed in it takes three taps and no typing. */
@AnlanTest
class ThreeTapsTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private int taps;

    @BeforeEach
    void a_measure_is_agreed_on() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        var path = w.found(w.as("lin"), "滨河夜市消防通道占用");
        say("lin", path + "/assignment", Map.of("unit", "" + w.bridge));
        say("head", path + "/acceptance", Map.of("person", "" + w.zhou));
        say("zhou", path + "/measure", Map.of("text", "划线", "until", "2026-01-20"));
        say("head", path + "/measure/agreement", Map.of());
    }

    private void say(String who, String to, Map<String, String> form) {
        var by = w.as(who);
        by.get(to.replaceAll("(/problems/[0-9]+).*", "$1"));
        assertThat(by.post(to, form).statusCode()).isEqualTo(200);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    /** As a finger does it: the thing is on the screen and nothing lies over it. */
    private void tap(Locator thing) {
        taps++;
        thing.click();
    }

    @Test
    void from_opening_to_the_evidence_handed_in_it_takes_three_taps() {
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("zhou." + w.world.code())) {
            var page = browser.page();
            page.navigate("/");
            tap(page.locator("table.tasks a.btn").first());
            page.locator("form[action$='/claim']").waitFor();
            browser.picture("three-taps");
            page.waitForFileChooser(() -> tap(page.locator("form[action$='/claim'] label[for=file]")))
                    .setFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", Photos.fromPhone(800, 600, 6)));
            tap(page.locator("form[action$='/claim'] .acts button"));
            page.getByText("整改结果已提交").waitFor();
            assertThat(page.locator("main").innerText()).contains("待核验", "IMG_0001.jpg");
            assertThat(taps).isEqualTo(3);
            assertThat(browser.overflows()).isFalse();
        }
    }
}
