package anlan.fact.incident;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.paper.TableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import as a conversation: with a person at a browser, and with a machine. */
@AnlanTest
class ImportTalkTest {

    private static final Pattern SELECT =
            Pattern.compile("<select[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Given.World world;
    private Browser browser;
    private String[] villages;

    @BeforeEach
    void a_steward_of_a_district_of_two_townships() {
        world = given.district();
        villages = Towns.in(world, jdbc);
        world.person("he", world.commission(), "steward");
        browser = new Browser(port).signIn("he." + world.code());
    }

    @Test
    void a_file_is_sent_matched_checked_committed_mended_and_taken_back() throws Exception {
        var text =
                "编号,村,案别,时间\n1," + villages[0] + ",入室盗窃,2025年7月1日\n2,东2社区,抢夺,2025/7/2 13:30\n3,西9社区,盗窃,2025-07-03\n4,"
                        + villages[2] + ",撬锁,2025-07-04\n";
        browser.get("/imports/new");
        var matching = send("七月.csv", text.getBytes(Charset.forName("GB18030")));
        assertThat(matching).contains("待核对");
        var id = matching.replaceAll("(?s).*?/imports/([0-9]+)/matching.*", "$1");

        var form = chosen(browser.get("/imports/" + id + "/matching").body());
        assertThat(form).containsEntry("column.source_id", "编号").containsEntry("column.kind", "案别");
        form.put("column.area", "村");
        form.put("column.occurred_on", "时间");
        form.put("code.kind.撬锁", "theft");
        browser.post("/imports/" + id + "/matching", form);
        var ready = until(id, "待确认");
        assertThat(ready).contains("“西9社区”不是本区已有的区域", "西2社区 2025-07 没有一条记录", "东1社区 · 盗窃");

        browser.post("/imports/" + id + "/commit", Map.of());
        assertThat(until(id, "已导入")).contains("下载退回的行");
        // Told to whoever had left the page; by looking at it, now or when it was done, it is read.
        for (var i = 0; i < 300 && !browser.get("/messages").body().contains("数据导入已完成"); i++) {
            Thread.sleep(100);
        }
        browser.get("/imports/" + id);
        assertThat(browser.get("/messages").body()).contains("七月.csv").doesNotContain("标为已读");

        var rejected = Files.write(
                folder.resolve("rejected.csv"),
                browser.get("/imports/" + id + "/rejected.csv").body().getBytes(StandardCharsets.UTF_8));
        var table = TableFile.open(rejected, "rejected.csv");
        assertThat(table.head()).containsExactly("编号", "村", "案别", "时间", "原行号", "退回原因");
        assertThat(table.sample(9))
                .singleElement()
                .satisfies(r -> assertThat(r.cell(0)).isEqualTo("3"));
        assertThat(browser.get("/coverage").body()).contains("西2社区");

        browser.get("/imports/" + id);
        browser.post("/imports/" + id + "/undo", Map.of());
        assertThat(browser.get("/imports/" + id).body()).contains("已撤销");
        assertThat(browser.get("/imports").body()).contains("七月.csv");
        assertThat(browser.get("/datasets").body())
                .contains("案事件", "区委政法委", "2025-07 – 2025-07", "共 1 个月，其中 0 个月各村（社区）齐全");
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_with_what_was_typed_still_there() {
        browser.get("/imports/new");
        var answer = browser.postFile(
                "/imports",
                Map.of("dataset", "incident", "from", "2025-07"),
                "x.csv",
                "编号,姓名\n1,王伟\n".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("列“姓名”", "value=\"2025-07\"");
        var empty = browser.postFile("/imports", Map.of("dataset", "incident"), "x.csv", new byte[0]);
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("没有内容");
    }

    @Test
    void an_answered_question_makes_a_month_known() {
        var machine = new Machine(world, jdbc, port);
        var id = machine.start("source_id,area,kind,occurred_on\n1," + villages[0] + ",theft,2025-07\n2," + villages[0]
                + ",theft,2025-09\n");
        machine.waitFor(id, "committed");
        var page = browser.get("/coverage").body();
        assertThat(page).contains("2025-08 没有一条记录");
        var question = world.inside(() -> jdbc.sql("select id from coverage_question where from_month = to_month")
                .query(Long.class)
                .single());
        browser.post("/coverage/" + question + "/answers", Map.of("answer", "none"));
        assertThat(browser.get("/coverage").body()).contains("确实没有");
    }

    @Test
    void a_machine_brings_a_file_in_and_asks_how_it_went() {
        var machine = new Machine(world, jdbc, port);
        var csv =
                "source_id,area,kind,occurred_on\n1," + villages[0] + ",theft,2025-07-01\n2,nowhere,theft,2025-07-01\n";
        var id = machine.start(csv);
        var first = machine.waitFor(id, "committed");
        assertThat(first.get("rows")).isEqualTo(rows(2, 1, 0, 1));
        assertThat(first.get("reasons").toString()).contains("area-unknown", "nowhere");
        var again = machine.waitFor(machine.start(csv), "committed");
        assertThat(again.get("rows")).isEqualTo(rows(2, 0, 1, 1));
        assertThat(machine.get("/imports/" + id + "/rejected.csv").body()).contains("nowhere");
        var undone = Machine.read(machine.post("/imports/" + id + "/undo"));
        assertThat(undone.get("undone")).isEqualTo(true);
        assertThat(machine.post("/imports/" + id + "/undo").statusCode()).isEqualTo(409);
    }

    private static Map<String, Object> rows(int read, int added, int unchanged, int rejected) {
        return Map.of(
                "read",
                read,
                "added",
                added,
                "corrected",
                0,
                "withdrawn",
                0,
                "unchanged",
                unchanged,
                "rejected",
                rejected);
    }

    private String send(String name, byte[] content) {
        return browser.postFile("/imports", Map.of("dataset", "incident"), name, content)
                .body();
    }

    private String until(String id, String state) throws InterruptedException {
        for (var i = 0; i < 300; i++) {
            var page = browser.get("/imports/" + id).body();
            if (page.contains(state)) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(browser.get("/imports/" + id).body());
    }

    private static Map<String, String> chosen(String page) {
        var chosen = new LinkedHashMap<String, String>();
        var selects = SELECT.matcher(page);
        while (selects.find()) {
            var option = CHOSEN.matcher(selects.group(2));
            chosen.put(selects.group(1), option.find() ? option.group(1) : "");
        }
        return chosen;
    }
}
