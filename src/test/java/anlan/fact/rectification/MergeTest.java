package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people found the same: it goes on as one, nothing of either is lost, and each says where the other is. */
@AnlanTest
class MergeTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;
    private String first;
    private String second;

    @BeforeEach
    void found_twice() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        first = w.found(w.as("zhou"), "滨河夜市消防通道占用");
        second = w.found(w.as("head"), "滨河夜市占用消防通道");
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private String merge(String path, String number) {
        lin.get(path);
        return lin.post(path + "/merging", Map.of("other", number, "text", "同一处摊位"))
                .body();
    }

    @Test
    void one_is_merged_into_the_other_and_both_say_so() {
        assertThat(merge(second, "问〔2026〕0001号")).contains("已合并到", "滨河夜市消防通道占用", "href=\"" + first + "\"");
        assertThat(lin.get(first).body())
                .contains("并入问〔2026〕0002号", "并入的问题", "滨河夜市占用消防通道", "href=\"" + second + "\"", "head");
        assertThat(w.as("head").get(first).body()).contains("滨河夜市消防通道占用");
        assertThat(lin.get("/").body()).doesNotContain("滨河夜市占用消防通道");
    }

    @Test
    void parted_again_it_goes_on_where_it_stood() {
        merge(second, "2026-1");
        lin.get(second);
        assertThat(lin.post(second + "/parting", Map.of("text", "")).statusCode())
                .isEqualTo(422);
        assertThat(lin.post(second + "/parting", Map.of("text", "在桥的另一侧")).body())
                .contains("与问〔2026〕0001号分开", "待交办", "2026年1月7日");
        assertThat(lin.get(first).body()).contains("问〔2026〕0002号已分出").doesNotContain("并入的问题");
    }

    /** What is parted from a merged one leaves that where it is. */
    @Test
    void one_that_was_merged_onwards_stays_there_when_what_it_took_in_is_parted_from_it() {
        var third = w.found(w.as("zhou"), "滨河夜市通道堆物");
        merge(third, "2026-2");
        merge(second, "2026-1");
        lin.get(third);
        assertThat(lin.post(third + "/parting", Map.of("text", "另一处")).body()).contains("待交办");
        assertThat(lin.get(second).body()).contains("已合并到", "href=\"" + first + "\"");
        assertThat(lin.get(first).body()).contains("并入的问题", "href=\"" + second + "\"");
        lin.get(second);
        assertThat(lin.post(second + "/parting", Map.of("text", "也是另一处")).body())
                .contains("与问〔2026〕0001号分开", "待交办");
    }

    @Test
    void into_itself_into_a_merged_one_twice_and_into_nothing_is_refused() {
        assertThat(merge(first, "2026-1")).contains("不能与自身合并");
        assertThat(merge(first, "2026-77")).contains("没有找到此编号的问题");
        assertThat(merge(first, "第二件")).contains("没有找到此编号的问题");
        merge(second, "2026-1");
        assertThat(merge(first, "2026-2")).contains("问〔2026〕0002号已合并到其他问题");
        assertThat(merge(second, "2026-1")).contains("问〔2026〕0002号已合并到其他问题");
    }

    @Test
    void it_cannot_be_lost_in_one_that_has_ended() {
        lin.get(first);
        lin.post(first + "/withdrawal", Map.of("text", "不属实"));
        assertThat(merge(second, "2026-1")).contains("问〔2026〕0001号已办结，不能合并到其中");
    }

    @Test
    void what_may_be_the_same_is_shown_beside_it_and_while_it_is_written_down() {
        assertThat(lin.get(second).body()).contains("可能相关", "href=\"" + first + "\"");
        var typed = lin.get("/problems/new?title=%E5%A4%9C%E5%B8%82%E6%B6%88%E9%98%B2%E9%80%9A%E9%81%93&area="
                        + w.world.code() + "001000")
                .body();
        assertThat(typed).contains("可能相关", "滨河夜市消防通道占用");
        var elsewhere = lin.get("/problems/new?title=%E5%A4%9C%E5%B8%82%E6%B6%88%E9%98%B2%E9%80%9A%E9%81%93&area="
                        + w.world.code() + "002000")
                .body();
        assertThat(elsewhere).doesNotContain("可能相关");
        assertThat(w.as("wu")
                        .get("/problems/new?area=" + w.world.code() + "001000")
                        .body())
                .doesNotContain("可能相关");
    }

    @Test
    void two_who_merge_them_into_each_other_at_once_leave_one_of_them_open() throws InterruptedException {
        var a = w.as("lin");
        var b = w.as("lin");
        a.get(first);
        b.get(second);
        var one = Thread.ofVirtual().start(() -> a.post(first + "/merging", Map.of("other", "2026-2")));
        var two = Thread.ofVirtual().start(() -> b.post(second + "/merging", Map.of("other", "2026-1")));
        one.join();
        two.join();
        assertThat(java.util.List.of(first, second))
                .filteredOn(path -> lin.get(path).body().contains("已合并到"))
                .hasSize(1);
        assertThat(java.util.List.of(first, second))
                .filteredOn(path -> lin.get(path).body().contains("并入的问题"))
                .hasSize(1);
    }
}
