package anlan.ground.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.gazetteer.AreaLists;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A district's places from the first list to the map. */
@AnlanTest
class PlacesTest {

    private static final Path DEMO = Path.of("src/main/resources/demo");

    @Autowired
    private Given given;

    @Autowired
    private Areas areas;

    @Autowired
    private AreaLists lists;

    @LocalServerPort
    private int port;

    @Test
    void a_steward_brings_in_areas_outlines_and_counts_and_everybody_finds_them() throws Exception {
        var district = given.district();
        district.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + district.code());
        assertThat(browser.get("/areas").body()).contains("请先导入区划代码表");

        assertThat(send(browser, "areas", "places.csv", demo("places.csv", district)))
                .contains("将新增或变更", "184");
        assertThat(take(browser)).contains("已导入", "西岭镇", "未绘");
        assertThat(send(browser, "outlines", "boundaries.geojson", demo("boundaries.geojson", district)))
                .contains("184");
        assertThat(take(browser)).contains("已绘").doesNotContain("未绘");
        assertThat(send(browser, "people", "population.csv", demo("population.csv", district)))
                .contains("180");
        assertThat(take(browser)).contains("302,436");

        assertThat(browser.get("/areas?q=%E5%8D%97%E6%B9%96").body())
                .contains("南湖社区")
                .doesNotContain("西岭镇");
        var page = browser.get("/areas/" + district.code() + "001001").body();
        assertThat(page).contains("南湖社区", "8,028", "相邻区域", "桥东街道");
        assertThat(browser.get("/areas/" + district.code() + "101254").body()).contains("尚无人口数");
        assertThat(browser.get("/areas.geojson?parent=" + district.area()).body())
                .contains("FeatureCollection", "南港镇");
        assertThat(browser.get("/areas/999999999999").statusCode()).isEqualTo(404);
        var inside = browser.get("/places/outlines.geojson?within=" + district.area())
                .body();
        assertThat(inside)
                .contains("\"level\":\"village\"", "\"level\":\"township\"")
                .doesNotContain("\"level\":\"district\"");
        assertThat(inside.lastIndexOf("\"village\"")).isLessThan(inside.indexOf("\"level\":\"township\""));

        assertThat(send(browser, "areas", "places.csv", demo("places.csv", district)))
                .contains("没有需要导入的内容");
    }

    @Test
    void wrong_rows_are_explained_and_the_right_ones_taken() throws Exception {
        var district = given.district();
        district.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + district.code());
        String list = "区划代码,名称\n%1$s001,桥东街道\n%1$s002,\n%1$s003004,无主社区\n110101,别处\n".formatted(district.code());
        var page = send(browser, "areas", "区划.csv", list.getBytes(Charset.forName("GB18030")));
        assertThat(page).contains("没有名称", "不在表中", "桥东街道", "区划.csv");
        take(browser);
        district.inside(() -> {
            assertThat(areas.within(district.area()))
                    .extracting(Area::name)
                    .contains("桥东街道")
                    .hasSize(2);
            assertThat(areas.district().orElseThrow().name()).isEqualTo("试验区" + district.code());
        });
    }

    @Test
    void a_file_that_is_none_is_refused_with_a_sentence() {
        var district = given.district();
        district.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + district.code());
        browser.get("/areas/files/new");
        assertThat(browser.postFile("/areas/files", Map.of("kind", "areas"), "a.csv", new byte[0])
                        .body())
                .contains("文件是空的");
        assertThat(send(browser, "areas", "a.csv", "x,y\n1,2\n".getBytes(UTF_8)))
                .contains("找不到“代码”列");
        assertThat(send(browser, "areas", "a.csv", "code,name\n".getBytes(UTF_8)))
                .contains("文件是空的");
        assertThat(send(browser, "areas", "a.csv", "code,name\n110101001,甲\n".getBytes(UTF_8)))
                .contains("没有本区的行");
        assertThat(send(browser, "outlines", "a.json", "{}".getBytes(UTF_8))).contains("不是 GeoJSON");
        assertThat(take(browser)).contains("不是 GeoJSON");
    }

    @Test
    void lists_come_as_workbooks_and_in_any_usual_encoding() throws Exception {
        var district = given.district();
        String township = district.code() + "001000";
        var book = new ByteArrayOutputStream();
        try (var workbook = new Workbook(book, "test", "1.0")) {
            var sheet = workbook.newWorksheet("区划");
            sheet.value(0, 0, "区划代码");
            sheet.value(0, 1, "名称");
            sheet.value(1, 0, Long.parseLong(township));
            sheet.value(1, 1, "桥东街道");
        }
        district.inside(() -> {
            assertThat(lists.areas("区划.xlsx", book.toByteArray()).changed()).isEqualTo(1);
            var utf16 = ("代码;名称\n" + township + ";桥东街道\n" + district.code() + "001001;\uD842\uDFB7田村\n");
            byte[] bytes = ("\uFEFF" + utf16).getBytes(StandardCharsets.UTF_16LE);
            assertThat(lists.areas("区划.csv", bytes).changed()).isEqualTo(1);
            assertThat(areas.find(district.code() + "001001").orElseThrow().name())
                    .isEqualTo("\uD842\uDFB7田村");
        });
    }

    @Test
    void a_name_that_changes_on_a_day_leaves_the_past_as_it_was() {
        var district = given.district();
        String township = district.code() + "001000";
        district.inside(() -> lists.areas("a.csv", ("code,name\n" + township + ",桥东镇\n").getBytes(UTF_8)));
        district.coordinator("lin");
        var browser = new Browser(port).signIn("lin." + district.code());
        var preview = send(browser, "areas", "b.csv", ("code,name\n" + township + ",桥东街道\n").getBytes(UTF_8));
        assertThat(preview).contains("桥东镇", "新名称启用日期");
        take(browser, Map.of("from", "2025-01-01"));
        district.inside(() -> {
            assertThat(areas.find(township).orElseThrow().name()).isEqualTo("桥东街道");
            assertThat(areas.within(township, java.time.LocalDate.of(2024, 12, 31)))
                    .extracting(Area::name)
                    .containsExactly("桥东镇");
        });
    }

    @Test
    void whoever_answers_for_one_township_sees_no_other() throws Exception {
        var district = given.district();
        district.inside(() -> lists.areas("p.csv", demo("places.csv", district)));
        var unit = district.unit("qd", "桥东街道办事处", "township", null, district.code() + "001000");
        district.person("ma", unit, "lead");
        var browser = new Browser(port).signIn("ma." + district.code());
        assertThat(browser.get("/areas").body()).contains("桥东街道").doesNotContain("西岭镇");
        assertThat(browser.get("/areas?q=%E8%A5%BF%E5%B2%AD").body()).doesNotContain("西岭镇");
        assertThat(browser.get("/areas/" + district.code() + "101000").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/areas.geojson?parent=" + district.area()).body())
                .doesNotContain("西岭镇");
        assertThat(browser.get("/areas/files/new").statusCode()).isEqualTo(403);
    }

    @Test
    void other_rooms_ask_for_places() throws Exception {
        var district = given.district();
        district.inside(() -> {
            assertThat(lists.areas("p.csv", demo("places.csv", district)).changed())
                    .isEqualTo(184);
            assertThat(lists.outlines("b.geojson", demo("boundaries.geojson", district))
                            .changed())
                    .isEqualTo(184);
            assertThat(lists.outlines("b.geojson", demo("boundaries.geojson", district))
                            .changed())
                    .isZero();
            lists.people("n.csv", demo("population.csv", district), null);
        });
        String village = district.code() + "001001";
        district.inside(() -> {
            assertThat(areas.above(village)).containsExactly(village, district.code() + "001000", district.area());
            assertThat(areas.below(district.area())).hasSize(6);
            assertThat(areas.locate(-1.571, 54.889)).contains(village);
            assertThat(areas.locate(116.4, 39.9)).isEmpty();
            assertThat(areas.neighbours(district.code() + "002000")).contains(district.code() + "004000");
            assertThat(areas.residents(List.of(village, district.code() + "101254"), 2026))
                    .isEqualTo(Map.of(village, 8028L));
            assertThat(areas.populationYear(2026)).hasValue(2024);
            assertThat(areas.liesWithin(village, List.of(district.code() + "001000")))
                    .isTrue();
        });
    }

    private static String send(Browser browser, String kind, String name, byte[] content) {
        browser.get("/areas/files/new");
        var answer = browser.postFile("/areas/files", Map.of("kind", kind), name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        last = answer.uri().getPath();
        return answer.body();
    }

    private static String last = "";

    private static String take(Browser browser) {
        return take(browser, Map.of());
    }

    private static String take(Browser browser, Map<String, String> form) {
        return browser.post(last + "/taking", form).body();
    }

    private static byte[] demo(String file, Given.World district) {
        try {
            String text = Files.readString(DEMO.resolve(file));
            return Pattern.compile("\\b999901(?=\\d{6})")
                    .matcher(text)
                    .replaceAll(district.code())
                    .getBytes(UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
