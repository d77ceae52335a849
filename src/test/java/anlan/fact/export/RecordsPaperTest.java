package anlan.fact.export;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.RealBrowser;
import anlan.fact.records.Told;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of records as an official paper. */
@AnlanTest
class RecordsPaperTest {

    @Autowired
    private Given given;

    @Autowired
    private Told told;

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
        told.in(district)
                .incident("XJ-1", "001001", "theft", "2025-11-03", false, 14)
                .incident("<b>&=1+1", "001002", "robbery", "2025-11-08", true)
                .cameIn("2026-01-05T02:00:00Z");
        lin = new Browser(port).signIn("lin." + district.code());
    }

    @Test
    void beside_the_workbook_there_is_a_paper_in_three_formats() {
        assertThat(lin.get("/records?kind=theft").body()).contains("/records/paper?kind=theft", "公文版式");
        var page = lin.get("/records/paper?kind=theft").body();
        assertThat(page).contains("共 1 行", "paper.docx", "paper.pdf", "paper.ofd", "文号（可不填）", "value=\"theft\"");
        for (var format : new String[] {"docx", "pdf", "ofd"}) {
            assertThat(lin.get("/records/paper." + format + "?kind=theft").statusCode())
                    .isEqualTo(200);
        }
        assertThat(looked()).isEqualTo(3);
    }

    @Test
    void it_has_the_columns_of_the_workbook_and_says_below_what_it_holds() throws IOException {
        try (var word = word("/records/paper.docx?sort=source&falling=false")) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("案事件明细台账");
            var table = word.getTables().getFirst();
            assertThat(table.getRow(0).getTableCells().stream().map(c -> c.getText()))
                    .containsExactly(
                            "序号", "来源编号", "区划代码", "区域", "类别", "发生时间", "时", "报案日期", "破案（查处）", "数据来源", "版本", "入库时间");
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("<b>&=1+1");
            assertThat(table.getRow(2).getCell(6).getText()).isEqualTo("14");
            var said = String.join(
                    "\n", word.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(said)
                    .contains("填报单位：区委政法委", "制表日期：", "筛选条件：", "共 2 条", "Asia/Shanghai 时间", "数据截至 2026-", "区委政法委 lin")
                    .doesNotContain("〔");
        }
    }

    @Test
    void an_empty_ledger_is_a_paper_too_and_english_readers_have_theirs() throws IOException {
        try (var word = word("/records/paper.docx?kind=fraud&lang=en")) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("Ledger of incident records");
            assertThat(word.getTables().getFirst().getText()).contains("No record fits.");
        }
    }

    @Test
    void a_number_is_that_of_the_register_or_none() throws IOException {
        var refused = lin.get("/records/paper.pdf?number=区政法〔2026〕12号"
                .replace("〔", "%E3%80%94")
                .replace("〕", "%E3%80%95")
                .replace("区政法", "%E5%8C%BA%E6%94%BF%E6%B3%95")
                .replace("号", "%E5%8F%B7"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("登记簿里没有本单位的文号“区政法〔2026〕12号”", "value=\"区政法〔2026〕12号\"");
        district.inside(() -> {
            jdbc.sql("""
                            with s as (insert into register_series (unit, word, kind, made_at)
                              values (:unit, '区政法', '通报', now()) returning id)
                            insert into register_number (series, year, number, title, record, taken_on, taken_at, taken_by)
                            select id, 2026, 12, '台账', '', date '2026-11-27', now(), 'lin' from s
                            """).param("unit", district.commission()).update();
        });
        try (var word =
                word("/records/paper.docx?number=%E5%8C%BA%E6%94%BF%E6%B3%95%E3%80%942026%E3%80%9512%E5%8F%B7")) {
            assertThat(word.getParagraphs().get(1).getText()).isEqualTo("区政法〔2026〕12号");
        }
    }

    @Test
    void too_many_for_a_paper_are_not_cut_but_sent_to_the_workbook() {
        told.more(district).many(RecordsPaper.MOST).cameIn("2026-02-05T02:00:00Z");
        var page = lin.get("/records/paper");
        assertThat(page.body())
                .contains("每份最多 2,000 行", "现有 2,002 行", "/records.xlsx")
                .doesNotContain("paper.docx");
        assertThat(lin.get("/records/paper.docx").statusCode()).isEqualTo(422);
        assertThat(looked()).isZero();
    }

    @Test
    void who_may_not_take_records_out_has_no_paper_either() {
        district.person("wu", district.commission(), "auditor");
        var wu = new Browser(port).signIn("wu." + district.code());
        for (var path : new String[] {"", ".docx", ".pdf", ".ofd"}) {
            assertThat(wu.get("/records/paper" + path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void on_a_phone_and_on_a_desk_the_page_fits_in_both_languages() {
        for (var language : new String[] {"zh-CN", "en"}) {
            for (var size : new int[][] {RealBrowser.PHONE, RealBrowser.DESK}) {
                try (var browser = new RealBrowser(port, size, language).signIn("lin." + district.code())) {
                    browser.page().navigate("http://127.0.0.1:" + port + "/records/paper?kind=theft");
                    assertThat(browser.overflows()).isFalse();
                    browser.picture("records-paper-%s-%d".formatted(language, size[0]));
                    browser.page().navigate("http://127.0.0.1:" + port + "/records?kind=theft");
                    browser.picture("records-%s-%d".formatted(language, size[0]));
                }
            }
        }
    }

    private long looked() {
        return district.inside(() -> jdbc.sql("select count(*) from audit_entry where what = 'records.exported'")
                .query(Long.class)
                .single());
    }

    private XWPFDocument word(String path) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(lin.fetch(path, Map.of()).body()));
    }
}
