package anlan.fact.escalation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told before the year was notified is put right once it is; what people agreed on stays. */
@AnlanTest
class ReckonAnewTest {

    private static final String YEAR = "起始日期,结束日期,类别,节日\n2027-01-01,2027-01-03,放假,元旦\n"
            + "2027-02-05,2027-02-11,放假,春节\n2027-05-01,2027-05-05,放假,劳动节\n2027-10-01,2027-10-07,放假,国庆节\n";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ReckonAnew reckoning;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;

    /** Thursday; two working days from then are Monday the 4th as long as New Year's holiday is not known. */
    @BeforeEach
    void the_last_day_of_a_year() {
        clock.choose(LocalDate.of(2026, 12, 31));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private void reckon() {
        District.in(w.world.code(), reckoning::run);
    }

    private void enter() {
        lin.get("/calendar/notices/new");
        var notice = new HashMap<>(Map.of("year", "2027", "source", "国办发明电〔2026〕9号"));
        var preview = lin.postFile("/calendar/notices/preview", notice, "2027.csv", YEAR.getBytes(UTF_8))
                .body();
        notice.put(
                "lines",
                preview.replaceAll("(?s).*name=\"lines\" value=\"([^\"]*)\".*", "$1")
                        .replace("&#39;", "'")
                        .replace("&#9;", "\t")
                        .replace("&#10;", "\n"));
        assertThat(lin.post("/calendar/notices", notice).body()).contains("放假安排已录入");
    }

    private long acts() {
        return w.world.inside(() -> jdbc.sql("select count(*) from problem_act where kind = 'reckoned'")
                .query(Long.class)
                .single());
    }

    private LocalDate due() {
        return w.world.inside(() ->
                jdbc.sql("select due from problem_now").query(LocalDate.class).single());
    }

    @Test
    void once_the_year_is_entered_the_day_is_reckoned_anew_and_the_history_says_so_once() {
        var path = w.found(lin, "滨河夜市消防通道占用");
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 4));
        reckon();
        assertThat(acts()).isZero();
        enter();
        assertThat(w.world.inside(() -> jdbc.sql("select look_on from escalation_watch")
                        .query(LocalDate.class)
                        .single()))
                .isEqualTo(LocalDate.of(2026, 12, 31));
        reckon();
        reckon();
        assertThat(acts()).isEqualTo(1);
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(lin.get(path).body())
                .contains("历法补齐后重新计算期限", "应于2027年1月5日前完成本环节", "系统")
                .doesNotContain("暂定");
        assertThat(lin.get("/messages").body()).contains("滨河夜市消防通道占用 的期限按补录的放假安排改为2027年1月5日");
    }

    @Test
    void a_day_that_is_over_by_then_is_not_moved_back_into_what_is_over() {
        w.found(lin, "滨河夜市消防通道占用");
        clock.choose(LocalDate.of(2027, 1, 6));
        enter();
        reckon();
        assertThat(due()).isEqualTo(LocalDate.of(2027, 1, 4));
        reckon();
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void a_day_that_was_agreed_on_stays() {
        var path = w.found(lin, "滨河夜市消防通道占用");
        lin.get(path);
        lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
        lin.get(path);
        lin.post(path + "/instruction", Map.of("text", "元旦前办结", "until", "2026-12-31"));
        assertThat(due()).isEqualTo(LocalDate.of(2026, 12, 31));
        enter();
        reckon();
        assertThat(acts()).isZero();
        assertThat(due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
