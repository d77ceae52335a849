package anlan.fact.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.paper.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district's Excel ledger comes in and goes out again without loss. */
@AnlanTest
class TranscriptTest {

    private static final String ALL = "/problems/transcripts";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private ProblemWorld w;
    private Browser lin;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private String sent(byte[] book) {
        lin.get(ALL);
        var answer = lin.postFile(ALL, Map.of(), "台账.xlsx", book);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.uri().getPath();
    }

    /** What the platform calls otherwise is said once. */
    private void matched(String path) {
        var page = lin.get(path).body();
        assertThat(page).contains("<option value=\"北岸街道\" selected=\"selected\">");
        assertThat(page).contains("预检结果", "试验区社会治安重点地区突出问题整治台账", "合计", "北岸街道办事处");
        var form = new HashMap<String, String>();
        var parts = List.of(
                "",
                "unit",
                "category",
                "title",
                "spot",
                "found",
                "severity",
                "measure",
                "due",
                "done",
                "doneon",
                "state",
                "",
                "",
                "");
        for (int i = 0; i < parts.size(); i++) {
            form.put("column." + i, parts.get(i));
        }
        form.put("word.unit.北岸街道办事处", "北岸街道");
        var answer = lin.post(path + "/matching", form).body();
        assertThat(answer).contains("已重新预检", "整改时限不是日期");
    }

    private List<List<String>> read(String path) throws IOException {
        var file = folder.resolve("out.xlsx");
        var answer = lin.fetch(path, Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        Files.write(file, answer.body());
        var table = TableFile.open(file, "out.xlsx");
        var read = new ArrayList<List<String>>();
        read.add(table.head());
        try (var rows = table.rows()) {
            rows.forEachRemaining(r -> {
                var cells = new ArrayList<String>();
                for (int i = 0; i < table.head().size(); i++) {
                    cells.add(r.cell(i));
                }
                read.add(cells);
            });
        }
        return read;
    }

    @Test
    void two_thousand_rows_come_in_and_go_out_again_cell_for_cell() throws IOException {
        var clerk = new ClerkLedger(2_000, 20_260_105);
        var path = sent(clerk.workbook());
        matched(path);
        assertThat(lin.post(path + "/commit", Map.of()).body()).contains("台账已导入", "<dd>2,000</dd>");

        var out = read(path + ".xlsx");
        assertThat(out.getFirst().subList(0, ClerkLedger.HEAD.size())).isEqualTo(ClerkLedger.HEAD);
        for (int i = 0; i < clerk.rows.size(); i++) {
            assertThat(out.get(i + 1).subList(0, ClerkLedger.HEAD.size())).isEqualTo(clerk.rows.get(i));
        }
        assertThat(out.get(2_001).getFirst()).isEqualTo("合计　2000件");

        assertThat(lin.get("/problems?source=import").body()).contains("共 2,000 件");
        var ours = read("/problems.xlsx?source=import");
        assertThat(ours.getFirst()).contains("包保领导", "涉及户数", "备注").doesNotContain("整改状态");

        var again = sent(clerk.workbook());
        assertThat(lin.post(again + "/commit", Map.of()).body()).contains("<dd>2,000</dd>");
        assertThat(lin.get("/problems?source=import").body()).contains("共 2,000 件");
    }

    @Test
    void what_was_done_elsewhere_is_said_to_be_so_and_what_is_done_here_goes_out() throws IOException {
        var clerk = new ClerkLedger(12, 3);
        var path = sent(clerk.workbook());
        matched(path);
        lin.post(path + "/commit", Map.of());
        var former = problem("former");
        assertThat(lin.get(former).body())
                .contains("原台账已办结", "原台账记载：已办结", "未经本平台核验", "原台账其他栏目", "包保领导", "台账导入")
                .doesNotContain("核验通过</strong>");
        lin.post(former + "/reopening", Map.of("text", "又出现占道"));
        assertThat(lin.get(former).body()).contains("待定措施", "重新提出", "第 2 轮整改");
        var line = line(former);
        var out = read(path + ".xlsx");
        assertThat(out.get(line).get(11)).isEqualTo("待定措施");
        assertThat(out.get(line).subList(0, 7))
                .isEqualTo(clerk.rows.get(line - 1).subList(0, 7));
        assertThat(lin.get(problem("claimed")).body()).contains("待核验", "原台账记载：已整改", "原台账记载：整改中");
    }

    private String problem(String state) {
        var id = new String[1];
        w.world.inside(
                () -> id[0] = jdbc.sql("select problem from problem_now where state = :state order by problem limit 1")
                        .param("state", state)
                        .query(String.class)
                        .single());
        return "/problems/" + id[0];
    }

    private int line(String path) {
        var at = new int[1];
        w.world.inside(() ->
                at[0] = jdbc.sql("select count(*) from transcript_row where problem <= cast(:id as bigint)")
                        .param("id", path.substring(path.lastIndexOf('/') + 1))
                        .query(Integer.class)
                        .single());
        return at[0];
    }

    @Test
    void a_bad_row_is_explained_and_given_back_and_columns_of_persons_are_left_out() throws IOException {
        var head = List.of("序号", "问题", "类别", "所在区域", "发现日期", "责任单位", "状态", "当事人电话号码");
        var path = sent(Books.of(List.of(
                head,
                List.of("1", "井盖缺失", "安全隐患", "桥东街道", "2025-10-01", "", "待交办", "13912345678"),
                List.of("2", "路灯不亮", "安全隐患", "桥东街道", "10月1日", "", "待交办", "13912345678"),
                List.of("3", "", "奇怪的类别", "不知道", "2027-10-01", "", "整改中", ""))));
        var page = lin.get(path).body();
        assertThat(page)
                .contains("涉及个人身份，不导入：当事人电话号码", "“10月1日”无法识别", "没有写明问题", "“奇怪的类别”没有对应", "在今天之后", "应写明责任单位")
                .doesNotContain("13912345678");
        var rejected = read(path + "/rejected.xlsx");
        assertThat(rejected.get(1)).contains("路灯不亮").anyMatch(c -> c.contains("请写明年月日"));
        assertThat(lin.post(path + "/commit", Map.of()).body()).contains("台账已导入");
        assertThat(lin.get("/problems").body()).contains("井盖缺失</a>", "共 1 件");
        assertThat(lin.post(path + "/commit", Map.of()).body()).contains("已经导入");
        assertThat(read(path + "/rejected.xlsx").toString()).contains("路灯不亮").doesNotContain("13912345678");
    }

    /** A case's number and a company's stay; a person's is not even given back with the row that it stood in. */
    @Test
    void a_row_with_a_number_of_a_person_is_not_brought_in_and_the_number_kept_nowhere() throws IOException {
        var head = List.of("序号", "问题", "类别", "所在区域", "发现日期", "状态", "备注");
        var path = sent(Books.of(List.of(
                head,
                List.of("1", "井盖缺失", "安全隐患", "桥东街道", "2025-10-01", "待交办", "案号 A4401003600002025010023"),
                List.of("2", "群租", "安全隐患", "桥东街道", "2025-10-01", "待交办", "房东 11010519491231002X"),
                List.of("3", "占道", "安全隐患", "桥东街道", "2025-10-01", "待交办", "电话13912345678，已劝离"))));
        assertThat(lin.get(path).body())
                .contains("“备注”一栏有身份证号或手机号码")
                .doesNotContain("11010519491231002X", "13912345678");
        assertThat(lin.post(path + "/commit", Map.of()).body()).contains("台账已导入");
        assertThat(lin.get("/problems").body()).contains("井盖缺失</a>", "共 1 件");
        assertThat(read(path + "/rejected.xlsx").toString())
                .contains("群租", "房东 ***", "电话***，已劝离")
                .doesNotContain("11010519491231002X", "13912345678");
    }

    @Test
    void what_is_no_ledger_is_refused_in_words() {
        lin.get(ALL);
        assertThat(lin.postFile(ALL, Map.of(), "a.xlsx", new byte[] {1, 2, 3}).statusCode())
                .isEqualTo(422);
        assertThat(w.as("zhou").get(ALL).statusCode()).isEqualTo(403);
        var path = sent(Books.of(List.of(List.of("甲", "乙"), List.of("1", "2"))));
        assertThat(lin.post(path + "/commit", Map.of()).body()).contains("请指明哪一栏是“问题”");
    }
}
