package anlan.fact.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An area is cut into blocks, looked at, its blocks called by name, and cut anew. */
@AnlanTest
class BlockStoryTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Blocks blocks;

    @LocalServerPort
    private int port;

    private Given.World world;
    private String bridge = "";
    private Browser lin;

    @BeforeEach
    void a_township_that_is_drawn() {
        world = given.district();
        bridge = world.code() + "001000";
        world.inside(() -> {
            area(world.area(), "试验区", "district", null);
            area(bridge, "桥东街道", "township", world.area());
            jdbc.sql("insert into area_outline (area, version, outline, recorded_at) values (?, 1, ?, now())")
                    .params(
                            bridge,
                            "{\"type\":\"Polygon\",\"coordinates\":[[[120,30],[120.02,30],[120.02,30.01],[120,30.01],[120,30]]]}")
                    .update();
        });
        world.coordinator("lin");
        lin = new Browser(port).signIn("lin." + world.code());
    }

    private void area(String code, String name, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (?, date '1949-10-01', ?, ?, ?, now())
                        """).params(code, name, level, parent).update();
        jdbc.sql("""
                        insert into area_line (area, above)
                        select ?, l.above from area_line l where l.area = ? union all select ?, ?
                        """).params(code, parent, code, code).update();
    }

    @Test
    void a_township_is_cut_its_blocks_are_called_and_it_is_cut_anew() {
        assertThat(lin.get("/blocks").body()).contains("桥东街道").contains("未划分");
        lin.get("/blocks/" + bridge);
        var cut = lin.post("/blocks/" + bridge + "/cuts", Map.of("metres", "500"));
        // 1,926 m by 1,112 m: four columns, three rows, of which the third has 112 m and stays (22 % of a square).
        assertThat(cut.body()).contains("网格已划分").contains("12 格").contains("第 12 格");
        var all = world.inside(() -> blocks.of(blocks.now(bridge).orElseThrow().id()));
        assertThat(all.stream()
                        .mapToDouble(b -> b.square() == null ? 0 : b.square())
                        .sum())
                .isCloseTo(2_141_459.6, within(5.0));

        assertThat(lin.get("/blocks/" + bridge + "/blocks.geojson").body())
                .contains("\"code\":\"12\"")
                .contains("Polygon");
        assertThat(lin.get("/blocks/" + bridge + "?block=3").body()).contains("第 3 格：编号和名称");
        var wrong = lin.post("/blocks/" + bridge + "/labels/3", Map.of("number", "99", "name", "滨河路段"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("编号不能大于网格总数 12").contains("滨河路段");
        assertThat(lin.post("/blocks/" + bridge + "/labels/3", Map.of("number", "1", "name", "滨河路段"))
                        .body())
                .contains("第 1 格 · 滨河路段");
        var called =
                world.inside(() -> blocks.of(blocks.now(bridge).orElseThrow().id()));
        assertThat(called).extracting(Block::number).doesNotHaveDuplicates();
        assertThat(called.get(2).cell()).isEqualTo(1);

        assertThat(lin.post("/blocks/" + bridge + "/cuts", Map.of("metres", "1000"))
                        .body())
                .contains("第 2 版");
        assertThat(world.inside(() -> blocks.of(all.getFirst().cut()))).hasSize(12);
    }

    @Test
    void blocks_of_the_list_of_areas_are_taken() {
        world.inside(() -> {
            area(world.code() + "001001", "河沿社区", "village", bridge);
            area(world.code() + "001001001", "河沿第一网格", "block", world.code() + "001001");
            area(world.code() + "001001002", "河沿第二网格", "block", world.code() + "001001");
        });
        assertThat(lin.get("/blocks/" + bridge).body()).contains("直接采用");
        assertThat(lin.post("/blocks/" + bridge + "/cuts", Map.of()).body())
                .contains("第 2 格 · 河沿第二网格")
                .contains("采用区域目录中的网格");
    }

    @Test
    void what_cannot_be_cut_is_refused_with_what_to_do() {
        world.inside(() -> area(world.code() + "002000", "北岸街道", "township", world.area()));
        lin.get("/blocks/" + bridge);
        assertThat(lin.post("/blocks/" + world.code() + "002000/cuts", Map.of("metres", "500"))
                        .body())
                .contains("北岸街道还没有边界");
        assertThat(lin.post("/blocks/" + bridge + "/cuts", Map.of("metres", "7"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(lin.post("/blocks/" + bridge + "/cuts", Map.of("metres", "50"))
                        .body())
                .contains("896 格");
        assertThat(lin.get("/blocks/999999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_of_another_township_sees_and_cuts_nothing() {
        var shore = world.code() + "002000";
        world.inside(() -> area(shore, "北岸街道", "township", world.area()));
        world.person("wu", world.unit("ba", "北岸街道", "township", null, shore), "lead");
        var wu = new Browser(port).signIn("wu." + world.code());
        assertThat(wu.get("/blocks").body()).contains("北岸街道").doesNotContain("桥东街道");
        assertThat(wu.get("/blocks/" + bridge).statusCode()).isEqualTo(404);
        assertThat(wu.post("/blocks/" + bridge + "/cuts", Map.of("metres", "500"))
                        .statusCode())
                .isEqualTo(404);
    }
}
