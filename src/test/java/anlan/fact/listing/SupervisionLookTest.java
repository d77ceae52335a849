package anlan.fact.listing;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.job.Job;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is escalated, listed and handed over, on the office PC and on the phone. */
@AnlanTest
class SupervisionLookTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private List<Job> jobs;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @ParameterizedTest
    @CsvSource({"1440, zh", "1440, en", "360, zh", "360, en"})
    void nothing_sticks_out(int width, String language) throws Exception {
        clock.choose(LocalDate.of(2026, 1, 6));
        var w = new ProblemWorld(given, jdbc, port);
        var lin = w.as("lin");
        var problem = w.found(lin, "滨河夜市消防通道占用");
        lin.get(problem);
        lin.post(problem + "/assignment", Map.of("unit", "" + w.bridge));
        lin.get("/listings/new?problem=" + problem.substring(problem.lastIndexOf('/') + 1));
        var form = new HashMap<>(Map.of(
                "level",
                "city",
                "until",
                "2026-02-06",
                "supervisor",
                "" + w.lin,
                "reason",
                "群众反映强烈",
                "demands",
                "限期办结"));
        form.put("problem", problem.substring(problem.lastIndexOf('/') + 1));
        var listing = lin.post("/listings", form).uri().getPath();
        clock.choose(LocalDate.of(2026, 1, 15));
        for (var job : jobs) {
            if (job.name().equals("escalation.clock")) {
                District.in(w.world.code(), job::run);
            }
        }
        var name = "supervision-" + width + "-" + language + "-";
        var size = width == 360 ? RealBrowser.PHONE : RealBrowser.DESK;
        try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + w.world.code())) {
            browser.page().navigate("/?lang=" + language);
            for (var path : List.of(
                    "/",
                    problem,
                    "/problems",
                    "/problems/escalation",
                    "/listings",
                    "/listings/new",
                    listing,
                    "/referrals/new")) {
                browser.page().navigate(path);
                assertThat(browser.overflows()).as(path).isFalse();
                browser.picture(name + path.substring(1).replaceAll("[/0-9]+", "-"));
            }
        }
    }
}
