package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A last day that was reckoned before its year was notified stays as it was told, and says what it would be now. */
@AnlanTest
class DayToldTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void once_the_year_is_known_the_other_day_is_said_beside_the_one_that_was_told() {
        clock.choose(LocalDate.of(2026, 12, 31));
        var w = new ProblemWorld(given, jdbc, port);
        var lin = w.as("lin");
        var path = w.found(lin, "滨河夜市消防通道占用");
        assertThat(lin.get(path).body()).contains("暂定：2027 年放假安排尚未录入").doesNotContain("按现行日历");

        w.world.inside(() -> {
            var notice = jdbc.sql(
                            "insert into calendar_notice (year, source, taken_at) values (2027, '国务院办公厅', now()) returning id")
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                            insert into calendar_notice_days (notice, first, last, kind, zh, en)
                            values (?, date '2027-01-01', date '2027-01-03', 'holiday', '元旦', 'New Year')
                            """).params(notice).update();
        });
        assertThat(lin.get(path).body()).contains("按现行日历应为", "1月5日", "已告知的期限不变").doesNotContain("暂定");
    }
}
