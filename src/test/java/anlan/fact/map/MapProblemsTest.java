package anlan.fact.map;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the problems of a search lie, on a map and as a table. */
@AnlanTest
class MapProblemsTest {

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
    private String bridge = "";

    @BeforeEach
    void two_townships_and_three_problems() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        bridge = w.world.code() + "001000";
        w.world.inside(() -> {
            drawn(bridge, 117.10);
            drawn(w.world.code() + "002000", 117.15);
            jdbc.sql("insert into area_people (area, year, resident, recorded_at) values (?, 2025, 20000, now())")
                    .params(bridge)
                    .update();
        });
        lin = w.as("lin");
        w.found(w.as("zhou"), "夜市通道占用");
        w.found(w.as("zhou"), "井盖缺失");
        var at = w.account("岸边路灯不亮");
        at.put("area", w.world.code() + "002000");
        at.put("lon", "117.16");
        at.put("lat", "35.12");
        lin.get("/problems/new");
        assertThat(lin.post("/problems", at).uri().getPath()).startsWith("/problems/");
        clock.choose(LocalDate.of(2026, 1, 20));
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private void drawn(String area, double west) {
        var east = west + 0.05;
        jdbc.sql("insert into area_outline (area, version, outline, recorded_at) values (?, 1, ?, now())")
                .params(
                        area,
                        "{\"type\":\"Polygon\",\"coordinates\":[[[%1$s,35.1],[%2$s,35.1],[%2$s,35.15],[%1$s,35.15],[%1$s,35.1]]]}"
                                .formatted(west, east))
                .update();
    }

    @Test
    void each_area_says_how_many_it_has_and_opens_them() {
        var map = lin.get("/problems/map").body();
        assertThat(map)
                .contains("试验区的问题", "data-area=\"" + bridge + "\"", "2 件，其中逾期 2 件", "每万人 1.0", "无人口数")
                .contains("data-point=\"117.16,35.12\"", "/problems?area=" + bridge);
        assertThat(lin.get("/problems?area=" + bridge).body()).contains("共 2 件");
        assertThat(lin.get("/problems/map?q=井盖&area=" + bridge).body()).contains("只登记到桥东街道", "返回上一级", "下面没有更小的区域");
        assertThat(lin.get("/problems/map?area=nowhere").statusCode()).isEqualTo(200);
        assertThat(w.as("wu").get("/problems/map").body())
                .doesNotContain("其中逾期 2 件")
                .contains("岸边路灯不亮");
    }

    @Test
    void it_is_drawn_from_the_districts_own_boundaries_and_a_click_looks_inside() {
        for (var size : new int[][] {RealBrowser.DESK, RealBrowser.PHONE}) {
            try (var browser = new RealBrowser(port, size, "zh-CN").signIn("lin." + w.world.code())) {
                var page = browser.page();
                page.navigate("/problems/map");
                page.locator(".map path.point.late").waitFor();
                assertThat(page.locator(".map path.area").count()).isEqualTo(2);
                assertThat(browser.overflows()).isFalse();
                browser.picture("map-" + size[0]);
                page.locator(".map path.area").first().focus();
                page.keyboard().press("Enter");
                page.waitForURL("**/problems?area=*");
            }
        }
    }

    @Test
    void the_map_opens_on_what_was_looked_for_and_says_how_many_there_are() {
        assertThat(lin.get("/problems/map").body()).contains("共 3 件");
        assertThat(lin.get("/problems/map?q=路灯").body()).contains("共 1 件 · ");
        try (var browser = new RealBrowser(port, RealBrowser.DESK, "zh-CN").signIn("lin." + w.world.code())) {
            browser.page().navigate("/problems/map?q=路灯");
            browser.page().locator(".map path.point").waitFor();
            var map = browser.page().locator(".map").boundingBox();
            var point = browser.page().locator(".map path.point").boundingBox();
            assertThat(point.x + point.width / 2).isBetween(map.x + map.width * 0.4, map.x + map.width * 0.6);
            assertThat(point.y + point.height / 2).isBetween(map.y + map.height * 0.4, map.y + map.height * 0.6);
        }
    }
}
