package anlan.ground.succession;

import static anlan.ground.succession.Township.code;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.Pass;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change from the form to its page, and back. */
@AnlanTest
class ChangePagesTest {

    private static final String PAPER = "关于撤并甲镇的批复（试政函〔2026〕12号）";

    @Autowired
    private Given given;

    @Autowired
    private Township townships;

    @Autowired
    private Pass pass;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Browser browser;

    @BeforeEach
    void the_office_signs_in() {
        world = given.district();
        townships.fill(world);
        world.coordinator("lin");
        browser = new Browser(port).signIn("lin." + world.code());
    }

    @Test
    void nothing_yet_says_what_to_do() {
        assertThat(browser.get("/areas/changes").body()).contains("没有区划调整", "登记区划调整");
        assertThat(browser.get("/areas/changes/new").body()).contains("甲镇", "并入", "批文");
        assertThat(browser.get("/areas/changes/new?kind=split&lang=en").body()).contains("Villages that go");
    }

    @Test
    void a_merger_is_shown_in_full_and_taken_whole() {
        var preview = merge("2026-03-01");
        assertThat(preview).contains("自 2026年3月1日 起，甲镇、乙镇合并为乙镇。", "甲村1", code(world, 2, 4), "没有单位、目标或报表");
        var page = take(preview, "2026-03-01");
        assertThat(page.body()).contains("区划调整已登记", "已生效", PAPER, "lin");
        assertThat(browser.get("/areas/changes").body()).contains("甲镇、乙镇合并为乙镇", "撤并");
        assertThat(browser.get("/areas/" + code(world, 2)).body()).contains("由原甲镇与原乙镇之和组成", "甲村1");
        assertThat(browser.get("/areas/" + code(world, 1)).body()).contains("2026-02-28", "并入或改设为乙镇");
        assertThat(acts()).containsExactly("succession.taken");
    }

    @Test
    void what_cannot_be_is_refused_with_everything_typed_still_there() {
        browser.get("/areas/changes/new");
        var itself = browser.postFile(
                "/areas/changes/preview",
                form("2026-03-01", Map.of("areas", code(world, 1), "into", code(world, 1))),
                "",
                new byte[0]);
        assertThat(itself.statusCode()).isEqualTo(422);
        assertThat(itself.body()).contains("并入自身", "value=\"2026-03-01\"", PAPER);
        var none = browser.postFile("/areas/changes/preview", form("soon", Map.of("document", "")), "", new byte[0]);
        assertThat(none.body()).contains("不是日期", "请填写所依据的批文", "请至少选择一项");
        take(merge("2026-03-01"), "2026-03-01");
        var again = browser.postFile(
                "/areas/changes/preview",
                form("2026-03-01", Map.of("areas", code(world, 3), "into", code(world, 2))),
                "",
                new byte[0]);
        assertThat(again.body()).contains("同一区域同一天不能调整两次");
    }

    @Test
    void a_file_says_the_same_as_the_form() {
        browser.get("/areas/changes/new?kind=file");
        var lines = "原代码,新代码,新名称\n%s,%s,乙镇\n%s,%s,\n"
                .formatted(code(world, 1), code(world, 2), code(world, 2), code(world, 2));
        var preview = browser.postFile(
                "/areas/changes/preview", form("2026-03-01", Map.of("kind", "file")), "a.csv", lines.getBytes(UTF_8));
        assertThat(preview.body()).contains("甲镇、乙镇合并为乙镇", code(world, 2, 6));
        var wrong = browser.postFile(
                "/areas/changes/preview",
                form("2026-03-01", Map.of("kind", "file")),
                "a.csv",
                "a,b\n1,2\n".getBytes(UTF_8));
        assertThat(wrong.body()).contains("缺少必要的列");
        assertThat(browser.get("/areas/changes/template.csv").body()).contains("old,new,name");
    }

    @Test
    void a_change_still_to_come_is_taken_back_with_a_reason() {
        var page = take(merge("2027-03-01"), "2027-03-01");
        assertThat(page.body()).contains("待生效", "撤回本次调整");
        var path = page.uri().getPath();
        assertThat(browser.post(path + "/back", Map.of()).statusCode()).isEqualTo(422);
        assertThat(browser.post(path + "/back", Map.of("why", "批文有误")).body()).contains("已撤回", "批文有误");
        assertThat(spells(code(world, 1))).containsExactly("甲镇 null");
        assertThat(spells(code(world, 2, 4))).isEmpty();
        assertThat(take(merge("2027-04-01"), "2027-04-01").body()).contains("待生效");
        assertThat(acts()).containsExactly("succession.taken", "succession.taken-back", "succession.taken");
    }

    @Test
    void a_change_in_effect_is_not_taken_back() {
        var page = take(merge("2026-01-01"), "2026-01-01");
        assertThat(page.body()).doesNotContain("撤回本次调整");
        assertThat(browser.post(page.uri().getPath() + "/back", Map.of("why", "批文有误"))
                        .body())
                .contains("不能撤回");
    }

    @Test
    void machines_are_told_of_what_an_area_consists() throws Exception {
        take(merge("2026-03-01"), "2026-03-01");
        var made = ask(code(world, 2) + "/composition?at=2026-06-30").body();
        assertThat(made)
                .contains("\"known\":true", "\"area\":\"" + code(world, 1) + "\"", "\"to\":\"2026-02-28\"", "甲镇");
        assertThat(ask("999999000000/composition").statusCode()).isEqualTo(404);
        assertThat(ask(code(world, 2) + "/composition?at=x").statusCode()).isEqualTo(422);
    }

    @Test
    void whoever_does_not_answer_for_the_district_reads_only() {
        var unit = world.unit("jz", "甲镇人民政府", "township", null, code(world, 1));
        world.person("xu", unit, "steward");
        var other = new Browser(port).signIn("xu." + world.code());
        assertThat(other.get("/areas/changes").body()).doesNotContain("/areas/changes/new");
        assertThat(other.get("/areas/changes/new").statusCode()).isEqualTo(404);
        assertThat(other.post("/areas/changes", Map.of()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + port + "/api/v1/areas/" + path);
        var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + pass.of(world, "zfw", "read"));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String merge(String day) {
        return merge(day, 1, 2);
    }

    private String merge(String day, int from, int into) {
        browser.get("/areas/changes/new");
        var chosen = Map.of("areas", code(world, from), "into", code(world, into));
        return browser.postFile("/areas/changes/preview", form(day, chosen), "", new byte[0])
                .body();
    }

    private static Map<String, String> form(String day, Map<String, String> more) {
        var form = new HashMap<>(Map.of("kind", "merge", "day", day, "document", PAPER));
        form.putAll(more);
        return form;
    }

    private HttpResponse<String> take(String preview, String day) {
        var lines = preview.replaceAll("(?s).*name=\"lines\" value=\"([^\"]*)\".*", "$1")
                .replace("&#9;", "\t")
                .replace("&#10;", "\n");
        return browser.post("/areas/changes", Map.of("day", day, "document", PAPER, "lines", lines));
    }

    private List<String> spells(String area) {
        return world.inside(() -> jdbc.sql(
                        "select name || ' ' || coalesce(valid_to::text, 'null') from area_spell where code = :code")
                .param("code", area)
                .query(String.class)
                .list());
    }

    private List<String> acts() {
        return world.inside(() -> jdbc.sql("select what from audit_entry where what like 'succession.%' order by id")
                .query(String.class)
                .list());
    }
}
