package anlan.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A party is written down only with the reason, opened by the few for a purpose, and gone when due. */
@AnlanTest
class PartyTest {

    private static final String NAME = "马得水";

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ClearParties job;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;
    private Browser head;
    private String problem;

    @BeforeEach
    void given_to_a_unit_with_a_party() {
        clock.choose(LocalDate.of(2026, 1, 5));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
        head = w.as("head");
        problem = w.found(w.as("zhou"), "滨河夜市消防通道占用");
        lin.get(problem);
        lin.post(problem + "/assignment", Map.of("unit", String.valueOf(w.bridge)));
        assertThat(add(head, problem).body()).contains("当事方已加密保存", "须当面送达整改通知").doesNotContain(NAME, "0539-7654321");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private java.net.http.HttpResponse<String> add(Browser by, String path) {
        by.get(path + "/parties");
        return by.post(
                path + "/parties",
                Map.of("name", NAME, "telephone", "0539-7654321", "role", "摊位经营者", "note", "白天在家", "why", "须当面送达整改通知"));
    }

    private java.net.http.HttpResponse<String> look(Browser by, String purpose) {
        by.get(problem + "/parties");
        return by.post(problem + "/parties/1/look", Map.of("words", purpose));
    }

    @Test
    void the_unit_in_charge_looks_for_a_purpose_and_each_look_stands_there_without_what_was_seen() {
        assertThat(head.get(problem).body()).contains("当事方（加密）", "1 个，查看须说明用途");
        assertThat(look(head, "").body()).contains("请说明查看的用途").doesNotContain(NAME);
        assertThat(look(head, "给" + NAME + "送达").body()).contains("请去掉其中的姓名和电话");
        assertThat(look(head, "打 05397654321").statusCode()).isEqualTo(422);
        assertThat(look(head, "送达整改通知").body()).contains(NAME, "0539-7654321", "摊位经营者", "白天在家", "送达整改通知");
        assertThat(look(lin, "核对处理情况").body()).contains(NAME);
        var page = head.get(problem + "/parties").body();
        assertThat(page).contains("送达整改通知", "核对处理情况", ">head<", ">lin<").doesNotContain(NAME, "7654321");
        assertThat(log("party.looked")).containsExactlyInAnyOrder("送达整改通知", "核对处理情况");
        assertThat(log("party.added")).containsExactly("须当面送达整改通知");
    }

    private List<String> log(String what) {
        return w.world.inside(() -> jdbc.sql(
                        "select coalesce(why, '') from audit_entry where what = :what and record = :record order by id")
                .param("what", what)
                .param("record", problem.substring(1).replace("problems", "problem"))
                .query(String.class)
                .list());
    }

    @Test
    void nobody_else_finds_so_much_as_the_page() {
        for (var other : List.of("wu", "ding")) {
            var browser = w.as(other);
            assertThat(browser.get(problem + "/parties").statusCode()).as(other).isEqualTo(404);
            assertThat(browser.post(problem + "/parties/1/look", Map.of("words", "看看"))
                            .statusCode())
                    .isIn(403, 404);
            assertThat(browser.get(problem).body()).doesNotContain("/parties");
        }
        var finder = w.as("zhou").get(problem + "/parties").body();
        assertThat(finder).contains("登记当事方").doesNotContain(NAME, "须当面送达", "谁查看过");
        assertThat(look(w.as("zhou"), "看看").statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_kept_is_refused_with_what_was_typed_still_there() {
        head.get(problem + "/parties");
        var bare = head.post(problem + "/parties", Map.of("telephone", "请问她", "note", "身份证 37010219900101123X"));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("请填写姓名或名称", "请填写当事方在本问题中的身份", "只用数字", "不得登记身份证号码", "请说明理由", "请问她");
        var telling = new HashMap<>(Map.of("name", NAME, "role", "业主", "why", "要找马 得水谈"));
        assertThat(head.post(problem + "/parties", telling).body()).contains("请去掉其中的姓名和电话");
        telling.put("why", "须当面送达");
        telling.put("name", "长".repeat(61));
        assertThat(head.post(problem + "/parties", telling).body()).contains("请不超过 60 个字");
        for (int i = 2; i <= 5; i++) {
            add(head, problem);
        }
        assertThat(add(head, problem).body()).contains("最多登记 5 个");
        assertThat(head.get(problem + "/parties?lang=en").body()).contains("Parties", "Who looked");
    }

    @Test
    void somebody_deletes_it_at_once_with_a_reason() {
        head.get(problem + "/parties");
        assertThat(head.post(problem + "/parties/1/deletion", Map.of()).body()).contains("请说明理由");
        assertThat(head.post(problem + "/parties/1/deletion", Map.of("words", "登记错误"))
                        .body())
                .contains("当事方信息已删除", "提前删除，理由：登记错误")
                .doesNotContain("/parties/1/look");
        assertThat(look(head, "再看").body()).contains("信息已经删除");
        assertThat(kept()).isZero();
        assertThat(log("party.deleted")).containsExactly("登记错误");
    }

    @Test
    void it_goes_so_many_days_after_the_end_as_the_office_set() {
        lin.get("/retention");
        var days = new HashMap<>(Map.of("span", "party", "days", "0", "why", ""));
        assertThat(lin.post("/retention", days).body()).contains("请填写 1 至", "请说明修改的理由");
        days.putAll(Map.of("days", "30", "why", "缩短保存"));
        assertThat(lin.post("/retention", days).body()).contains("保存 30 天", "缩短保存");
        head.get("/retention");
        assertThat(head.post("/retention", days).statusCode()).isEqualTo(404);
        clear(LocalDate.of(2027, 1, 4));
        assertThat(kept()).as("still open").isOne();
        lin.get(problem);
        lin.post(problem + "/withdrawal", Map.of("text", "不是问题"));
        clear(LocalDate.of(2027, 2, 2));
        assertThat(kept()).as("one day short").isOne();
        clear(LocalDate.of(2027, 2, 3));
        assertThat(kept()).isZero();
        assertThat(head.get(problem + "/parties").body()).contains("到期删除");
        assertThat(deletedWhenDue()).contains("\"parties\":1").doesNotContain(NAME);
    }

    @Test
    void merged_it_stays_with_its_problem_until_the_other_ends() {
        var other = w.found(w.as("wu"), "夜市占用消防通道");
        lin.get(other);
        lin.post(other + "/assignment", Map.of("unit", String.valueOf(w.shore)));
        lin.get(problem);
        assertThat(lin.post(problem + "/merging", Map.of("other", "2026-2", "text", "同一处"))
                        .body())
                .contains("已合并到");
        var wu = w.as("wu");
        assertThat(wu.get(other + "/parties").body())
                .contains("另有当事方", problem + "/parties")
                .doesNotContain(NAME);
        assertThat(look(wu, "接手后送达").body()).contains(NAME);
        clear(LocalDate.of(2027, 1, 4));
        assertThat(kept()).isOne();
        lin.get(other);
        lin.post(other + "/withdrawal", Map.of("text", "不是问题"));
        clear(LocalDate.of(2027, 7, 2));
        assertThat(kept()).isOne();
        clear(LocalDate.of(2027, 7, 3));
        assertThat(kept()).isZero();
    }

    private void clear(LocalDate day) {
        clock.choose(day);
        District.in(w.world.code(), () -> job.run());
    }

    private int kept() {
        return w.world.inside(() -> jdbc.sql("select count(*) from party_sealed")
                .query(Integer.class)
                .single());
    }

    private String deletedWhenDue() {
        return w.world.inside(() -> jdbc.sql("select before from audit_entry where what = 'party.deleted-due'")
                .query(String.class)
                .single());
    }
}
