package anlan.fact.export;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.records.Told;
import anlan.ground.store.District;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A large file is made aside; the page that asked for it shows how far it is, and gives it out. */
@AnlanTest
class ExportAsideTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

    @Autowired
    private MakeExports making;

    @Autowired
    private ExportTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World district;
    private Browser lin;

    @BeforeEach
    void records() {
        district = given.district();
        district.coordinator("lin");
        var some = told.in(district);
        for (var i = 0; i < 300; i++) {
            some = some.incident("XJ-" + i, "001001", "theft", "2025-11-03", i % 2 == 0, 14);
        }
        some.cameIn("2026-01-05T02:00:00Z");
        lin = new Browser(port).signIn("lin." + district.code());
    }

    @Test
    void it_is_asked_for_made_and_fetched_and_joins_to_the_byte_when_it_broke_off() throws IOException {
        var id = begin("xlsx");
        assertThat(lin.get("/exports").body()).contains("等待生成", "共 300 行", "取消");
        told.more(district)
                .incident("XJ-999", "001001", "theft", "2025-11-09", false, 9)
                .cameIn(Instant.now().plusSeconds(1).toString());
        make();
        assertThat(lin.get("/exports").body()).contains("已生成", "下载").doesNotContain("取消");

        var whole = lin.fetch("/exports/" + id + "/file", Map.of());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(whole.body()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isBetween(300, 312);
        }
        var tag = whole.headers().firstValue("ETag").orElseThrow();
        var rest = lin.fetch("/exports/" + id + "/file", Map.of("Range", "bytes=1000-", "If-Range", tag));
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(whole.body(), 1000, whole.body().length));
        assertThat(audited("export.begun", "records.exported", "records.gone-on"))
                .isEqualTo(3);
    }

    @Test
    void it_shows_how_many_rows_are_written_and_is_still_there_after_a_reload() {
        var id = begin("csv");
        district.inside(() -> {
            tasks.goesOn(id, 120);
        });
        for (var look = 0; look < 2; look++) {
            assertThat(lin.get("/exports").body()).contains("已写 120 行，共 300 行", "value=\"40\"", "every 1s");
        }
    }

    @Test
    void what_is_cancelled_is_not_made() {
        var id = begin("csv");
        assertThat(lin.post("/exports/" + id + "/cancellation", Map.of()).uri().toString())
                .contains("/records?kind=theft");
        assertThat(District.in(district.code(), () -> making.run()).count()).isZero();
        assertThat(lin.get("/exports").body()).contains("没有大文件的导出");
        assertThat(lin.get("/exports/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(Boolean.TRUE.equals(district.inside(() -> tasks.goesOn(id, 200))))
                .isFalse();
        assertThat(audited("export.cancelled")).isEqualTo(1);
    }

    @Test
    void more_than_three_at_once_are_refused_and_so_is_what_is_no_file() {
        for (var i = 0; i < 3; i++) begin("csv");
        var refused = lin.post("/exports", Map.of("ending", "csv"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("已有 3 份导出正在生成");
        assertThat(lin.post("/exports", Map.of("ending", "exe")).body()).contains("不能导出为“exe”");
    }

    @Test
    void nobody_else_finds_it_and_who_lost_the_area_does_not_either() {
        var id = begin("csv");
        make();
        district.person("he", district.commission(), "coordinator");
        var he = new Browser(port).signIn("he." + district.code());
        assertThat(he.get("/exports").body()).contains("没有大文件的导出");
        assertThat(he.get("/exports/" + id + "/file").statusCode()).isEqualTo(404);
        assertThat(he.post("/exports/" + id + "/cancellation", Map.of()).statusCode())
                .isEqualTo(404);
        district.inside(() -> jdbc.sql("update export_task set roots = array['110101000000'] where id = ?")
                .params(id)
                .update());
        assertThat(lin.get("/exports/" + id + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void on_the_page_of_many_records_the_bar_moves_by_itself_and_becomes_a_download() {
        told.more(district).many(50_001).cameIn("2026-01-06T02:00:00Z");
        try (var browser = new RealBrowser(port, RealBrowser.PHONE, "zh-CN").signIn("lin." + district.code())) {
            var page = browser.page();
            page.navigate("http://127.0.0.1:" + port + "/records?kind=theft");
            page.click("button[value=xlsx]");
            page.waitForSelector("#taken-out progress");
            assertThat(page.url()).contains("/records?kind=theft");
            assertThat(browser.overflows()).isFalse();
            browser.picture("export-under-way-phone");
            make();
            page.waitForSelector("#taken-out a[download]");
            browser.picture("export-ready-phone");
        }
    }

    private long begin(String ending) {
        var answer = lin.post("/exports", Map.of("ending", ending, "kind", "theft"));
        assertThat(answer.uri().toString()).as("back where it was asked for").contains("/records?kind=theft");
        return district.inside(() ->
                jdbc.sql("select max(id) from export_task").query(Long.class).single());
    }

    private void make() {
        assertThat(District.in(district.code(), () -> making.run()).count()).isEqualTo(1);
    }

    private long audited(String... acts) {
        return district.inside(() -> jdbc.sql("select count(*) from audit_entry where what = any(?)")
                .params((Object) acts)
                .query(Long.class)
                .single());
    }
}
