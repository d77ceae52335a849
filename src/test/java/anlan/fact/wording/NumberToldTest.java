package anlan.fact.wording;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.web.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tells of a problem calls it by the number that stands on its page. */
@AnlanTest
class NumberToldTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private NumberTold told;

    @LocalServerPort
    private int port;

    private Browser lin;
    private Browser head;
    private String path;

    @BeforeEach
    void given_to_a_unit() {
        clock.choose(LocalDate.of(2026, 1, 6));
        var w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
        path = w.found(lin, "滨河夜市消防通道占用");
        lin.get(path);
        lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
        head = w.as("head");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void a_message_names_a_problem_as_its_page_does_in_the_readers_language() {
        assertThat(head.get(path).body()).contains("问〔2026〕0001号");
        assertThat(head.get("/messages").body())
                .contains("问〔2026〕0001号 滨河夜市消防通道占用 交您办理")
                .doesNotContain("2026-0001");
        assertThat(head.get(path + "?lang=en").body()).contains("No. 0001 of 2026");
        assertThat(head.get("/messages?lang=en").body())
                .contains("No. 0001 of 2026 滨河夜市消防通道占用 is yours to handle")
                .doesNotContain("2026-0001");
    }

    @Test
    void a_refusal_and_a_lead_name_it_so_too() {
        lin.get(path);
        assertThat(lin.get("/referrals/new?problem=" + path.substring("/problems/".length()))
                        .body())
                .contains("问〔2026〕0001号")
                .doesNotContain("2026-0001");
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(told.said("2026-0001")).contains("问〔2026〕0001号");
        assertThat(told.said("滨河夜市 2026-0001")).isEmpty();
        assertThat(told.said("2026-01")).isEmpty();
        assertThat(Words.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }
}
