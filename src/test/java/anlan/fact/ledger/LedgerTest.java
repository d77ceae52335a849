package anlan.fact.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** Somebody finds in the ledger what they look for, takes it out as a clerk would keep it, and a system reads the same. */
@AnlanTest
class LedgerTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pass pass;

    @Autowired
    private OfficeClock clock;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;

    @BeforeEach
    void three_problems() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        var path = w.found(w.as("zhou"), "夜市通道占用");
        w.found(w.as("zhou"), "井盖缺失");
        lin = w.as("lin");
        lin.get(path);
        lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
        var shore = w.account("岸边路灯不亮");
        shore.put("area", w.world.code() + "002000");
        shore.put("source", "report");
        var wu = w.as("wu");
        wu.get("/problems/new");
        wu.post("/problems", shore);
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private String list(String query) {
        return lin.get("/problems" + query).body();
    }

    @Test
    void it_is_searched_by_unit_area_source_state_and_days() {
        assertThat(list("")).contains("夜市通道占用</a>", "井盖缺失</a>", "岸边路灯不亮</a>", "共 3 件");
        assertThat(list("?unit=" + w.bridge)).contains("夜市通道占用</a>", "共 1 件").doesNotContain("井盖缺失</a>");
        assertThat(list("?area=" + w.world.code() + "002000")).contains("岸边路灯不亮</a>", "共 1 件");
        assertThat(list("?source=report")).contains("岸边路灯不亮</a>", "共 1 件");
        assertThat(list("?state=open")).contains("共 3 件");
        assertThat(list("?state=assigned")).contains("夜市通道占用</a>", "共 1 件");
        assertThat(list("?person=me")).contains("共 0 件");
        clock.choose(LocalDate.of(2026, 1, 20));
        assertThat(list("?days=7")).contains("共 0 件");
        assertThat(list("?days=30&sort=longest")).contains("共 3 件", "已 15 天");
        assertThat(list("?days=x&unit=y&sort=z&after=q")).contains("共 0 件");
        assertThat(list("?overdue=1")).contains("共 3 件");
    }

    @Test
    void what_is_typed_is_found_under_other_conditions_and_a_number_by_how_it_begins() {
        assertThat(list("?q=路灯&source=report&severity=serious")).contains("岸边路灯不亮</a>", "共 1 件");
        assertThat(list("?q=路灯&source=sweep")).doesNotContain("岸边路灯不亮</a>");
        w.world.inside(() -> jdbc.sql("update problem_now set source = 'sweep' where title = '岸边路灯不亮'")
                .update());
        assertThat(list("?q=路灯&source=sweep")).contains("岸边路灯不亮</a>");
        assertThat(list("?q=路灯&source=report")).doesNotContain("岸边路灯不亮</a>");
        assertThat(list("?q=2026-0002")).contains("井盖缺失</a>", "共 1 件");
        assertThat(list("?q=2026-0")).contains("共 3 件");
        assertThat(list("?q=2026-3")).doesNotContain("夜市通道占用</a>", "岸边路灯不亮</a>");
    }

    @Test
    void the_board_shows_what_is_where_and_how_much_is_overdue() {
        clock.choose(LocalDate.of(2026, 1, 20));
        assertThat(lin.get("/problems/board").body()).contains("待交办", "共 2 件", "逾期 2 件", "井盖缺失", "整改中");
        assertThat(lin.get("/problems/board?area=" + w.world.code() + "002000").body())
                .contains("岸边路灯不亮")
                .doesNotContain("井盖缺失");
    }

    @Test
    void a_search_is_kept_for_oneself_or_for_all() {
        lin.get("/problems?source=report");
        assertThat(lin.post("/problems/views", Map.of("name", "群众举报", "source", "report", "shared", "1"))
                        .body())
                .contains("常用查询已保存", "/problems?source=report\">群众举报</a>", "共 1 件");
        lin.post("/problems/views", Map.of("name", "我的逾期", "overdue", "1"));
        assertThat(w.as("wu").get("/problems").body()).contains("群众举报</a>").doesNotContain("我的逾期");
        assertThat(lin.post("/problems/views", Map.of("name", "我的逾期")).body()).contains("已有名为“我的逾期”");
        assertThat(lin.post("/problems/views", Map.of("name", " ")).statusCode())
                .isEqualTo(422);
        var id = jdbcId("群众举报");
        var wu = w.as("wu");
        wu.get("/problems");
        assertThat(wu.post("/problems/views/removal", Map.of("saved", id)).statusCode())
                .isEqualTo(404);
        lin.get("/problems");
        assertThat(lin.post("/problems/views/removal", Map.of("saved", id)).body())
                .contains("常用查询已删除")
                .doesNotContain("群众举报</a>");
    }

    private String jdbcId(String name) {
        var id = new String[1];
        w.world.inside(() -> id[0] = jdbc.sql("select id from problem_view where name = :name")
                .param("name", name)
                .query(String.class)
                .single());
        return id[0];
    }

    @Test
    void others_see_only_what_concerns_their_unit_and_area() throws IOException {
        assertThat(w.as("wu").get("/problems").body()).contains("共 1 件").doesNotContain("夜市通道占用</a>");
        assertThat(workbook(w.as("wu"), "/problems.xlsx")).contains("岸边路灯不亮").doesNotContain("夜市通道占用");
    }

    @Test
    void the_workbook_says_which_search_made_it_and_has_the_clerks_columns() throws IOException {
        assertThat(list("?source=report")).contains("/problems.xlsx?source=report");
        var book = workbook(lin, "/problems.xlsx?unit=" + w.bridge);
        assertThat(book)
                .contains("责任单位：桥东街道", "序号", "整改措施", "夜市通道占用", "问〔2026〕0001号", "滨河路中段", "待接收")
                .doesNotContain("井盖缺失");
    }

    @Test
    void a_system_reads_the_same_and_is_told_what_is_wrong() {
        var token = Map.of("Authorization", "Bearer " + pass.of(w.world, "zfw", "read"));
        var machine = new Browser(port);
        var all = text(machine, "/api/v1/problems?limit=2", token);
        assertThat(all).contains("\"number\":\"2026-0001\"", "\"next\":\"2026-01-07_");
        assertThat(text(machine, "/api/v1/problems?state=working", token)).contains("\"items\":[]");
        var wrong = machine.fetch("/api/v1/problems?state=lost&limit=0", token);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(new String(wrong.body(), StandardCharsets.UTF_8)).contains("limit", "state");
        var id = all.replaceAll("(?s).*?\"problem\":([0-9]+).*", "$1");
        assertThat(text(machine, "/api/v1/problems/" + id, token))
                .contains("\"state\":\"assigned\"", "\"kind\":\"found\"", "\"detail\"");
        assertThat(machine.fetch("/api/v1/problems/999999", token).statusCode()).isEqualTo(404);
    }

    private static String text(Browser machine, String path, Map<String, String> headers) {
        return new String(machine.fetch(path, headers).body(), StandardCharsets.UTF_8);
    }

    private static String workbook(Browser by, String path) throws IOException {
        var answer = by.fetch(path, Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(all.toString());
    }
}
