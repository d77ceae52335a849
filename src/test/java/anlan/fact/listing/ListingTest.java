package anlan.fact.listing;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is put under supervision is reported on, and taken off by another than who asked, once the conditions are met. */
@AnlanTest
class ListingTest {

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ListingReminder reminder;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser lin;

    @BeforeEach
    void begin() {
        clock.choose(LocalDate.of(2026, 1, 6));
        w = new ProblemWorld(given, jdbc, port);
        lin = w.as("lin");
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    private Map<String, String> form(Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "level",
                "city",
                "until",
                "2026-02-06",
                "supervisor",
                "" + w.lin,
                "reason",
                "群众反映强烈",
                "demands",
                "限期办结"));
        form.putAll(more);
        return form;
    }

    private HttpResponse<String> aCase(String number, Map<String, String> more) {
        var form = form(Map.of(
                "caseNumber", number, "caseKind", "theft", "area", w.world.code() + "001000", "unit", "" + w.bridge));
        form.putAll(more);
        lin.get("/listings/new");
        return lin.post("/listings", form);
    }

    private String problem() {
        var path = w.found(lin, "滨河夜市消防通道占用");
        lin.get(path);
        lin.post(path + "/assignment", Map.of("unit", "" + w.bridge));
        var head = w.as("head");
        head.get(path);
        head.post(path + "/acceptance", Map.of("person", "" + w.zhou));
        return path;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void a_problem_is_listed_reported_on_and_taken_off_only_when_it_held() {
        var problem = problem();
        lin.get("/listings/new?problem=" + id(problem));
        var listed = lin.post("/listings", form(Map.of("problem", id(problem))));
        assertThat(listed.body()).contains("市级挂牌", "回头看确认未反弹", "下次进展报告应于2026年1月13日前报送");
        var path = listed.uri().getPath();
        assertThat(lin.get(problem).body()).contains("市级挂牌", "href=\"" + path + "\"");
        assertThat(lin.get("/problems?listed=1").body()).contains("滨河夜市消防通道占用");
        lin.get("/listings/new?problem=" + id(problem));
        assertThat(lin.post("/listings", form(Map.of("problem", id(problem)))).body())
                .contains("已在挂牌督办中");

        var zhou = w.as("zhou");
        assertThat(zhou.get("/messages").body()).contains("滨河夜市消防通道占用 被挂牌督办");
        zhou.get(path);
        assertThat(zhou.post(path + "/reports", Map.of("text", "已劝离")).body()).contains("报送进展", "已劝离");
        assertThat(zhou.post(path + "/delisting", Map.of("text", "已完成")).body()).contains("摘牌条件尚未全部达到");
        w.world.inside(
                () -> jdbc.sql("""
                        insert into problem_act (problem, number, kind, due, words, people, made_at, made_by, unit_name)
                        select problem, max(number) + 1, 'held', cast(null as date), '', cast(array[-1] as bigint[]), now(), '', '' from problem_act
                        where problem = :id group by problem
                        """).param("id", Long.valueOf(id(problem))).update());
        zhou.get(path);
        assertThat(zhou.post(path + "/delisting", Map.of("text", "已完成")).body()).contains("待批准摘牌");
        assertThat(lin.get("/").body()).contains("申请摘牌，待审批");
        lin.get(path);
        assertThat(lin.post(path + "/delisting/approval", Map.of("text", "同意")).body())
                .contains("已摘牌");
        assertThat(lin.get("/listings?ended=1").body()).contains("滨河夜市消防通道占用");
        assertThat(lin.get("/problems?listed=1").body()).doesNotContain("滨河夜市消防通道占用");
    }

    @Test
    void a_case_stands_by_its_number_and_kind_and_never_by_a_person() {
        assertThat(aCase("110101199003078515", Map.of()).body()).contains("不能是身份证号或电话号码");
        assertThat(aCase("A3301002026010001", Map.of("reason", "嫌疑人电话１３８ 1234 5678"))
                        .body())
                .contains("形似身份证号或电话号码");
        assertThat(aCase("A3301002026010001", Map.of("demands", "核查 11010119900307851x"))
                        .statusCode())
                .isEqualTo(422);
        var listed = aCase("A3301002026010001", Map.of());
        assertThat(listed.body()).contains("A3301002026010001", "盗窃", "办案结果");
        assertThat(aCase("A3301002026010001", Map.of()).body()).contains("此案件已在挂牌督办中");
        var path = listed.uri().getPath();
        assertThat(w.as("wu").get(path).statusCode()).isEqualTo(404);

        var head = w.as("head");
        head.get(path);
        head.post(path + "/reports", Map.of("text", "已并案"));
        assertThat(head.post(path + "/result", Map.of("result", "uncleared", "text", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(head.post(path + "/result", Map.of("result", "uncleared", "text", "证据灭失"))
                        .body())
                .contains("未破案", "证据灭失");
        assertThat(head.post(path + "/delisting", Map.of("text", "已填报结果")).body())
                .contains("待批准摘牌");
        assertThat(head.post(path + "/delisting/approval", Map.of("text", "同意")).statusCode())
                .isEqualTo(403);
        lin.get(path);
        assertThat(lin.post(path + "/delisting/refusal", Map.of("text", "继续侦查")).body())
                .contains("不同意摘牌", "继续侦查", "督办中");
    }

    @Test
    void more_time_is_asked_for_and_granted_by_another() {
        var path = aCase("A3301002026010002", Map.of()).uri().getPath();
        var head = w.as("head");
        head.get(path);
        assertThat(head.post(path + "/extension", Map.of("until", "2026-01-20", "text", "等鉴定"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(head.post(path + "/extension", Map.of("until", "2026-03-06", "text", "等鉴定"))
                        .body())
                .contains("申请延至 2026年3月6日", "时限 2026年2月6日");
        lin.get(path);
        assertThat(lin.post(path + "/extension/approval", Map.of()).body()).contains("时限 2026年3月6日");
        assertThat(lin.post(path + "/extension/approval", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_unit_and_the_supervisor_are_reminded_once_of_each_day() {
        aCase("A3301002026010003", Map.of());
        clock.choose(LocalDate.of(2026, 1, 12));
        w.world.inside(() -> reminder.remind(LocalDate.of(2026, 1, 12)));
        w.world.inside(() -> reminder.remind(LocalDate.of(2026, 1, 12)));
        for (var who : new String[] {"head", "lin"}) {
            assertThat(w.as(who).get("/messages").body()).containsOnlyOnce("挂牌督办事项临近时限</a>");
        }
    }

    @Test
    void the_notice_is_an_official_paper() {
        var path = aCase("A3301002026010004", Map.of()).uri().getPath();
        var paper = lin.fetch(path + "/notice.docx", Map.of());
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.body()).startsWith(new byte[] {'P', 'K'});
        assertThat(w.as("wu").fetch(path + "/notice.docx", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void numbers_of_people_are_told_from_numbers_of_cases() {
        assertThat(Identifying.in("A4403045800002021010023")).isFalse();
        assertThat(Identifying.in("已排查 1200 户，2026-01-06 复查")).isFalse();
        assertThat(Identifying.in("电话 138-1234-5678")).isTrue();
        assertThat(Identifying.in("0571-87654321")).isTrue();
        assertThat(Identifying.in("１１０１０１１９９００３０７８５１Ｘ")).isTrue();
    }
}
