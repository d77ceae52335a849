package anlan.judgement.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class ShowValueTest {

    @LocalServerPort
    int port;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    private Browser at(Given.World world) {
        world.coordinator("lin");
        return new Browser(port).signIn("lin." + world.code());
    }

    private Given.World withAreas() {
        var world = given.district();
        world.inside(() -> {
            area(world.area(), "district", null);
            area(world.code() + "001000", "township", world.area());
            jdbc.sql("insert into area_people (area, year, resident, recorded_at) values (?, 2025, 50000, now())")
                    .params(world.area())
                    .update();
        });
        return world;
    }

    private void area(String code, String level, @org.jspecify.annotations.Nullable String parent) {
        jdbc.sql("""
                        insert into area (code, valid_from, name, level, parent, recorded_at)
                        values (:code, '1949-10-01', :name, :level, :parent, now())
                        """)
                .param("code", code)
                .param("name", "甲" + code)
                .param("level", level)
                .param("parent", parent)
                .update();
        jdbc.sql("insert into area_line (area, above) values (:code, :code)")
                .param("code", code)
                .update();
        if (parent != null) {
            jdbc.sql("insert into area_line (area, above) values (?, ?)")
                    .params(code, parent)
                    .update();
        }
    }

    @Test
    void without_data_it_says_so_and_no_number_appears() {
        var world = withAreas();
        var browser = at(world);
        var page = browser.get("/indicators/theft-rate-yoy?period=2026-01&area=" + world.area())
                .body();
        assertThat(page)
                .contains(
                        "盗窃案件发案率同比 · 甲" + world.area(),
                        "无数据",
                        "theft / residents * 10000",
                        "缺 2026年1月、2025年1月 的数据",
                        "系统自带定义",
                        "尚未设定目标值");
        var english =
                browser.get("/indicators/theft-rate-yoy?lang=en&period=2026-01").body();
        assertThat(english).contains("Data for Jan 2026, Jan 2025 is missing");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field() {
        var world = withAreas();
        var browser = at(world);
        var future = browser.get("/indicators/theft-rate-yoy?asOf=2999-01-01");
        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(future.body()).contains("还没有到", "2999-01-01");
        assertThat(browser.get("/indicators/theft-rate-yoy?asOf=yesterday").body())
                .contains("不是可识别的时间");
        assertThat(browser.get("/indicators/theft-rate-yoy?period=2026-13").body())
                .contains("不是可识别的期间");
        assertThat(browser.get("/indicators/nothing").statusCode()).isEqualTo(404);
        assertThat(browser.get("/indicators/theft-rate-yoy?area=110101000000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void before_the_first_areas_the_page_says_what_to_do() {
        assertThat(at(given.district()).get("/indicators/theft-rate-yoy").body())
                .contains("还没有区划");
    }
}
