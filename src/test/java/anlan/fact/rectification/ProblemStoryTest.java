package anlan.fact.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
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

/** One problem from first to last, by five people: handed over, claimed, sent back, verified, looked back at twice. */
@AnlanTest
class ProblemStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void a_problem_is_mended_checked_comes_back_and_is_mended_for_good() {
        var zhou = w.as("zhou");
        var path = w.found(zhou, "滨河夜市消防通道占用");
        assertThat(zhou.get(path).body())
                .contains("问〔2026〕0001号")
                .contains("待交办")
                .contains("2026年1月7日");

        var lin = w.as("lin");
        assertThat(lin.get("/").body()).contains("滨河夜市消防通道占用");
        lin.get(path);
        assertThat(lin.post(path + "/assignment", Map.of("unit", "" + w.bridge)).body())
                .contains("待接收");

        assertThat(lin.get("/problems").body())
                .contains("滨河夜市消防通道占用", "桥东街道 滨河路中段", "<td data-label=\"责任单位\">桥东街道</td>");

        var head = w.as("head");
        head.get(path);
        head.post(path + "/offer", Map.of("unit", "" + w.shore, "text", "摊位属北岸管理"));
        var wu = w.as("wu");
        wu.get(path);
        assertThat(wu.post(path + "/offer/refusal", Map.of("text", "摊位在桥东一侧")).body())
                .contains("北岸街道不同意接收");
        head.get(path);
        head.post(path + "/acceptance", Map.of("person", "" + w.zhou));

        zhou.get(path);
        var proposed = zhou.post(path + "/measure", Map.of("text", "劝离并划线", "until", "2026-01-17"));
        assertThat(proposed.body()).contains("措施待审").contains("原定2026年1月17日").contains("2026年1月19日");
        head.get(path);
        head.post(path + "/measure/agreement", Map.of());

        zhou.get(path);
        var bare = zhou.post(path + "/claim", Map.of("text", "已划线"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("还需照片 1 张").contains("已划线");
        claim(path, "已划线");
        var ding = w.as("ding");
        ding.get(path);
        assertThat(ding.post(path + "/rejection", Map.of("text", "夜间仍占道")).body())
                .contains("核验未通过");
        claim(path, "夜间也已清理");
        ding.get(path);
        assertThat(ding.post(path + "/verification", Map.of()).body()).contains("待回头看");

        clock.choose(LocalDate.of(2026, 1, 9));
        lin.get(path);
        var early = lin.post(path + "/look-back", Map.of());
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("未到回头看的日期");
        clock.choose(LocalDate.of(2026, 1, 27));
        ding.get(path);
        assertThat(ding.post(path + "/look-back", Map.of()).body()).contains("须由第三方回头看");
        lin.get(path);
        var again = lin.post(path + "/recurrence", Map.of("text", "夜间又恢复占用"));
        assertThat(again.body()).contains("第 2 轮整改").contains("待定措施");

        zhou.get(path);
        zhou.post(path + "/measure", Map.of("text", "固定隔离墩", "until", "2026-02-06"));
        head.get(path);
        head.post(path + "/measure/agreement", Map.of());
        claim(path, "隔离墩已装");
        ding.get(path);
        ding.post(path + "/verification", Map.of("text", "现场看过"));
        clock.choose(LocalDate.of(2026, 4, 1));
        lin.get(path);
        var held = lin.post(path + "/look-back", Map.of("text", "未再出现"));
        assertThat(held.body())
                .contains("已解决")
                .contains("劝离并划线")
                .contains("固定隔离墩")
                .contains("夜间又恢复占用");
    }

    private void claim(String path, String words) {
        var zhou = w.as("zhou");
        zhou.get(path);
        var answer = zhou.postFile(path + "/claim", Map.of("text", words), "现场.jpg", ProblemWorld.photo());
        assertThat(answer.body()).contains("待核验");
    }
}
