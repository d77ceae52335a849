package anlan.fact.records;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a figure to the records behind it, and from a record to how it came about. */
@AnlanTest
class RecordsTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void incidents_came_in_twice() {
        district = given.district();
        district.coordinator("lin");
        told.in(district)
                .incident("XJ-1", "001001", "theft", "2025-11-03", false, 14)
                .incident("XJ-2", "001001", "theft", "2025-11", false)
                .incident("XJ-3", "001002", "robbery", "2025-11-08", true)
                .incident("XJ-4", "002001", "disorder", "2025-12-01", false)
                .cameIn("2026-01-05T02:00:00Z")
                .incident("XJ-1", "001001", "theft", "2025-11-03", true, 14)
                .incident("XJ-5", "002001", "fraud", "2025-11-20", false)
                .cameIn("2026-02-05T02:00:00Z");
        lin = new Browser(port).signIn("lin." + district.code());
    }

    @Test
    void a_filter_stands_in_the_address_and_says_how_many_there_are() {
        assertThat(lin.get("/records").body()).contains("共 5 条", "XJ-1", "南湖社区");
        assertThat(lin.get("/records?area=" + district.code() + "001000&kind=criminal&from=2025-11&to=2025-11")
                        .body())
                .contains("共 3 条")
                .doesNotContain("XJ-5");
        assertThat(lin.get("/records?kind=criminal&cleared=true&from=2025-11-01&to=2025-11-07")
                        .body())
                .contains("共 1 条", "XJ-1");
        assertThat(lin.get("/records?weekday=1&hour=14").body()).contains("共 1 条", "XJ-1");
        assertThat(lin.get("/records?q=XJ-4").body()).contains("共 1 条", "西岭村");
        assertThat(lin.get("/records?kind=robbery&from=2025-12").body()).contains("没有符合条件的案事件");
    }

    @Test
    void as_of_an_earlier_instant_the_records_are_as_they_were_known_then() {
        assertThat(lin.get("/records?asOf=2026-01-31").body()).contains("共 4 条").doesNotContain("XJ-5");
        assertThat(lin.get("/records?asOf=2026-01-31&cleared=true").body()).contains("共 1 条", "XJ-3");
        assertThat(lin.get("/records?asOf=2026-01-01").body()).contains("共 0 条");
    }

    @Test
    void one_record_shows_who_said_what_when_and_why() {
        var found = Pattern.compile("href=\"(/records/[0-9]+)\"")
                .matcher(lin.get("/records?q=XJ-1").body());
        assertThat(found.find()).isTrue();
        assertThat(lin.get(found.group(1)).body()).contains("第 2 版，共 2 版", "来源更正", "陈某某", "未破案（查处） → 已破案");
        assertThat(lin.get(found.group(1) + "?asOf=2026-01-31").body()).contains("第 1 版，共 2 版");
    }

    @Test
    void what_is_not_understood_is_refused_with_a_sentence_and_everything_typed_still_there() {
        var answer =
                lin.get("/records?area=110101000000&kind=murder&from=soon&to=2025-11&asOf=2199-01-01&sort=id;drop");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "没有区域 110101000000", "没有类别 murder", "看不懂时间“soon”", "还没有到", "不能按“id;drop”排序", "value=\"soon\"");
        assertThat(lin.get("/records?from=2025-12&to=2025-11").body()).contains("晚于截止时间");
    }

    @Test
    void every_way_narrows_to_the_areas_one_answers_for() {
        var township = district.unit("xl", "西岭镇", "township", district.commission(), district.code() + "002000");
        district.person("he", township, "lead");
        var he = new Browser(port).signIn("he." + district.code());
        assertThat(he.get("/records").body()).contains("共 2 条", "XJ-4", "XJ-5").doesNotContain("XJ-1");
        assertThat(he.get("/records?area=" + district.code() + "001000").statusCode())
                .isEqualTo(422);
        assertThat(he.get("/records.csv").body()).contains("XJ-4", "XJ-5").doesNotContain("XJ-1");
        assertThat(he.get("/records.csv?area=" + district.area()).statusCode()).isEqualTo(422);
        assertThat(he.get("/pivot?rows=kind&columns=month").body()).doesNotContain("kind=theft");
        var path = Pattern.compile("href=\"(/records/[0-9]+)\"")
                .matcher(lin.get("/records?q=XJ-1").body());
        assertThat(path.find()).isTrue();
        assertThat(he.get(path.group(1)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_says_what_it_holds_and_is_whole() {
        var csv = lin.get("/records.csv?kind=theft&from=2025-11&to=2025-11").body();
        assertThat(csv.lines()).hasSize(9);
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("source,source_id,area,kind");
        assertThat(csv).contains("筛选条件：类别：", "行数：2", "时区：Asia/Shanghai", "数据截至：", "导出人：区委政法委 lin", "SHA-256");
        assertThat(lin.get("/records.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void counts_stand_crosswise_and_every_count_is_a_door() {
        var page = lin.get("/pivot?rows=area&columns=month&kind=criminal").body();
        assertThat(page).contains("桥东街道", "2025-11", "合计");
        var door = Pattern.compile("href=\"(/records\\?[^\"]*area=" + district.code()
                        + "001000[^\"]*from=2025-11[^\"]*)\"[^>]*>3<")
                .matcher(page.replace("&amp;", "&"));
        assertThat(door.find()).as(page).isTrue();
        assertThat(lin.get(door.group(1)).body()).contains("共 3 条");
    }

    @Test
    void on_a_phone_the_page_fits() {
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("lin." + district.code())) {
            browser.page().navigate("http://127.0.0.1:" + port + "/records");
            assertThat(browser.overflows()).isFalse();
            browser.picture("records-phone");
            browser.page().navigate("http://127.0.0.1:" + port + "/pivot");
            assertThat(browser.overflows()).isFalse();
            browser.picture("pivot-phone");
            browser.page().navigate("http://127.0.0.1:" + port + "/pivot?rows=weekday&columns=hour");
            assertThat(browser.overflows()).isFalse();
            browser.picture("pivot-hours-phone");
        }
    }
}
