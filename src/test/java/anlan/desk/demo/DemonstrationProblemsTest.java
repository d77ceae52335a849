package anlan.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.fact.problem.Problem;
import anlan.ground.store.District;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever tries the demonstration finds a year of problems in every state, each with its story. */
@AnlanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationProblemsTest {

    @Autowired
    private OpenHouse house;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Browser lin;

    @BeforeAll
    void the_home_is_filled() {
        house.opens();
        lin = new Browser(port).signIn("lin");
    }

    @AfterAll
    void today_is_today_again() {
        house.closes();
    }

    private List<String> column(String sql) {
        return District.in(
                Pack.DISTRICT,
                () -> house.reading(() -> jdbc.sql(sql).query(String.class).list()));
    }

    @Test
    void there_is_a_problem_in_each_state_that_comes_of_work_here() {
        var states = Arrays.stream(Problem.State.values())
                .filter(s -> s != Problem.State.FORMER)
                .map(Problem.State::word)
                .toList();
        assertThat(column("select distinct state from problem_now")).containsExactlyInAnyOrderElementsOf(states);
        assertThat(lin.get("/problems?over=1").statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_came_back_is_told_with_both_its_rounds() {
        var page = lin.get("/problems").body();
        assertThat(page).contains("问〔2026〕");
        var id = column("""
                select p.problem::text from problem_now p join problem_account a on a.district = p.district and a.problem = p.problem
                where a.title like '河埠路夜市摊位占用%'
                """).getFirst();
        var story = lin.get("/problems/" + id).body();
        assertThat(story).contains("问〔2025〕0001号", "已解决", "清出消防通道", "8 月下旬夜间又有 11 个摊位越线经营", "固定隔离墩 14 个", "整改后现场.jpg");
        assertThat(Pattern.compile("第 2 轮").matcher(story).find()).isTrue();
    }

    @Test
    void one_is_under_supervision_and_one_was_ended_without_being_mended() {
        assertThat(lin.get("/listings").body()).contains("城中村出租屋消防通道被隔断封堵");
        assertThat(column("select distinct kind from problem_act"))
                .contains(
                        "recurred", "reopened", "unfixed", "withdrawn", "merged", "offered", "taken-over", "sent-back");
    }

    @Test
    void one_sweep_is_walked_to_the_last_block_and_one_is_under_way() {
        var sweeps = column("select id::text from sweep order by first_day");
        assertThat(sweeps).hasSize(2);
        var done = lin.get("/sweeps/" + sweeps.getFirst()).body();
        assertThat(done).contains("100.0%");
        assertThat(lin.get("/sweeps/" + sweeps.getFirst() + "/answers").body()).contains("出租房屋间数");
        var under = column("""
                select count(distinct (v.cut, v.cell))::text || '/' || (select count(*) from sweep_share s where s.sweep = v.sweep)
                from sweep_visit v where v.sweep = %s group by v.sweep
                """.formatted(sweeps.getLast())).getFirst();
        var parts = under.split("/", -1);
        assertThat(Integer.parseInt(parts[0])).isPositive().isLessThan(Integer.parseInt(parts[1]));
    }
}
