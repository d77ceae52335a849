package anlan.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Parties on the office PC and on the phone: looked at, put away. */
@AnlanTest
class PartyLookTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1440, zh", "360, zh", "360, en"})
    void nothing_sticks_out(int width, String language) throws Exception {
        var w = new ProblemWorld(given, jdbc, port);
        var lin = w.as("lin");
        var problem = w.found(w.as("zhou"), "滨河夜市消防通道占用");
        for (var name : List.of("马得水", "滨河物业服务有限公司")) {
            lin.get(problem + "/parties");
            lin.post(
                    problem + "/parties",
                    Map.of("name", name, "telephone", "0539-7654321", "role", "摊位经营者", "why", "整改通知须当面送达"));
        }
        lin.get(problem + "/parties");
        lin.post(problem + "/parties/2/deletion", Map.of("words", "与问题无关"));
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + w.world.code())) {
            browser.page().navigate("/?lang=" + language);
            var name = "parties-" + width + "-" + language;
            browser.page().navigate("/retention");
            assertThat(browser.overflows()).isFalse();
            browser.picture(name + "-retention");
            browser.page().navigate(problem);
            browser.picture(name + "-problem");
            browser.page().navigate(problem + "/parties");
            browser.page().locator("#words-1").fill("送达整改通知");
            browser.page().locator(".acts .btn.first").first().click();
            browser.page().locator("text=马得水").waitFor();
            assertThat(browser.overflows()).isFalse();
            browser.picture(name + "-looked");
            browser.page().locator(".acts a.btn").first().click();
            browser.page().locator("#words-1").waitFor();
            assertThat(browser.page().content()).doesNotContain("马得水");
        }
    }
}
