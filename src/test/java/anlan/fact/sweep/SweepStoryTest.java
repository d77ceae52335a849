package anlan.fact.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sweep from first to last: planned, shared among teams, walked, counted by hand, closed. */
@AnlanTest
class SweepStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private SweepWorld w;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 3, 2));
        w = new SweepWorld(given, jdbc, port);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void a_sweep_is_planned_shared_walked_and_closed_and_no_blind_spot_is_a_figure() {
        var lin = w.as("lin");
        w.cut(lin, w.bridge, 500);
        w.cut(lin, w.shore, 500);
        var path = w.planned(lin, "第一轮拉网式排查", w.bridge, w.shore);
        // Twelve blocks; and 963 m by 556 m: two columns, one row of 500 m and one of 56 m that goes to it.
        assertThat(lin.get(path).body()).contains("已走 0 / 14 格").contains("待开始");
        assertThat(lin.post(path + "/start", Map.of()).body()).contains("还没有编组");

        team(path, "第一组", w.zhou);
        assertThat(lin.get(path).body()).contains("第一组");
        lin.post(path + "/shares/even", Map.of());
        team(path, "第二组", w.chen);
        long bridge = cut(w.bridge);
        lin.get(path);
        assertThat(lin.post(path + "/shares", Map.of("part", "" + bridge, "team", "2", "numbers", "11-13"))
                        .body())
                .contains("有的编号不在本区域的网格中");
        lin.post(path + "/shares", Map.of("part", "" + bridge, "team", "2", "numbers", "11，12"));
        assertThat(lin.post(path + "/start", Map.of()).body()).contains("进行中").contains("0 / 2");

        var zhou = w.as("zhou");
        assertThat(zhou.get("/").body()).contains("还有 12 格没有走到").contains(path + "/blocks/" + bridge + "/1");
        assertThat(zhou.get(path + "/blocks/" + bridge + "/1").body()).contains("第 1 格");
        var bare = zhou.post(path + "/blocks/" + bridge + "/1", Map.of("submission", "x"));
        assertThat(bare.statusCode()).isEqualTo(422);
        var second = w.walk(zhou, path + "/blocks/" + bridge + "/1", Map.of("result", "nothing"));
        assertThat(second.uri().getPath()).isEqualTo(path + "/blocks/" + bridge + "/2");
        assertThat(second.body()).contains("已走 1 / 14 格");

        var missing =
                w.walk(zhou, path + "/blocks/" + bridge + "/2", Map.of("result", "found", "category", "safety-hazard"));
        assertThat(missing.statusCode()).isEqualTo(422);
        w.walk(
                zhou,
                path + "/blocks/" + bridge + "/2",
                Map.of(
                        "result",
                        "found",
                        "category",
                        "safety-hazard",
                        "severity",
                        "serious",
                        "title",
                        "夜市摊位占用消防通道",
                        "lon",
                        "120.01",
                        "lat",
                        "30.009"));
        var chen = w.as("chen");
        w.walk(chen, path + "/blocks/" + bridge + "/12", Map.of("result", "nothing"));

        var page = lin.get(path).body();
        // By hand: 3 of 14 = 21.4 %; 3 of 12 = 25.0 %; none of 2.
        assertThat(page)
                .contains("已走 3 / 14 格")
                .contains("21.4%")
                .contains("3 / 12")
                .contains("25.0%");
        assertThat(page).contains("还有 11 格没有走到").contains("发现问题 1 件");
        assertThat(line(page, bridge, 2)).contains("2026-03-02", "zhou").doesNotContain("chen");
        assertThat(line(page, bridge, 12)).contains("2026-03-02", "chen");
        assertThat(line(page, bridge, 11)).doesNotContain("zhou", "chen");
        assertThat(lin.get(path + "?show=left").body()).contains("第 11 格").doesNotContain(">第 12 格<");
        assertThat(lin.get("/problems").body()).contains("夜市摊位占用消防通道");
        assertThat(lin.get(path + "/blocks.geojson").body()).contains("\"" + bridge + "-12\"");

        lin.get(path);
        assertThat(lin.post(path + "/closing", Map.of()).body()).contains("还有 11 格没有走到，请说明原因");
        assertThat(lin.post(path + "/closing", Map.of("words", "连日暴雨，改期")).body())
                .contains("已结束");
        var late = w.walk(chen, path + "/blocks/" + bridge + "/11", Map.of("result", "nothing"));
        assertThat(late.body()).contains("没有在进行");
    }

    /** What the list says of a block: with what result, whose it is, when it was walked last and by whom. */
    private static String line(String page, long cut, int cell) {
        var at = page.indexOf("data-area=\"" + cut + "-" + cell + "\"");
        assertThat(at).isPositive();
        return page.substring(page.indexOf("</th>", at), page.indexOf("</tr>", at))
                .replaceAll("<[^>]*>", " ");
    }

    @Test
    void a_form_sent_twice_is_one_visit_and_one_problem() {
        var path = underWay();
        var zhou = w.as("zhou");
        var block = path + "/blocks/" + cut(w.bridge) + "/1";
        var id = SweepWorld.submission(zhou.get(block).body());
        var said = Map.of(
                "submission", id, "result", "found", "category", "public-demand", "severity", "minor", "title", "路灯不亮");
        for (int i = 0; i < 3; i++) {
            assertThat(w.walk(zhou, block, said).statusCode()).isEqualTo(200);
        }
        assertThat(count("select count(*) from sweep_visit")).isEqualTo(1);
        assertThat(count("select count(*) from problem")).isEqualTo(1);
        var other = w.walk(zhou, path + "/blocks/" + cut(w.bridge) + "/2", said);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("已用于另一格");
    }

    @Test
    void whoever_is_in_no_team_and_of_another_township_neither_sees_nor_walks_it() {
        var path = underWay();
        var wu = w.as("wu");
        assertThat(wu.get(path).statusCode()).isEqualTo(404);
        assertThat(wu.get(path + "/blocks/" + cut(w.bridge) + "/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_plan_that_cannot_be_is_refused_with_what_was_typed() {
        var lin = w.as("lin");
        w.cut(lin, w.bridge, 500);
        lin.get("/sweeps/new");
        var answer = lin.post(
                "/sweeps",
                Map.of("title", "", "from", "2026-03-09", "to", "2026-03-01", "area", w.bridge + "," + w.shore));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("请填写排查名称")
                .contains("结束日期不能早于开始日期")
                .contains("北岸街道还没有划分网格")
                .contains("2026-03-09");
    }

    private String underWay() {
        var lin = w.as("lin");
        w.cut(lin, w.bridge, 500);
        var path = w.planned(lin, "桥东排查", w.bridge);
        team(path, "第一组", w.zhou);
        lin.get(path);
        lin.post(path + "/shares/even", Map.of());
        lin.post(path + "/start", Map.of());
        return path;
    }

    private void team(String path, String name, long person) {
        var lin = w.as("lin");
        lin.get(path);
        lin.post(path + "/teams", Map.of("name", name, "unit", "" + w.unit, "person", "" + person));
    }

    private long cut(String area) {
        return w.world.inside(() -> jdbc.sql("select max(id) from block_cut where area = ?")
                .params(List.of(area))
                .query(Long.class)
                .single());
    }

    private long count(String sql) {
        return w.world.inside(() -> jdbc.sql(sql).query(Long.class).single());
    }
}
