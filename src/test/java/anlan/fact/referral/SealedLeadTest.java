package anlan.fact.referral;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.fact.problem.ProblemWorld;
import anlan.ground.clock.OfficeClock;
import anlan.ground.store.District;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is handed over sealed is read by the discipline officer and by nobody else, by whatever way they try. */
@AnlanTest
class SealedLeadTest {

    private static final String SECRET = "某科长收受摊主好处费";
    private static final Pattern CODE = Pattern.compile(">(\\d{4} \\d{4} \\d{4} \\d{4})<");

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private ClearLeads job;

    @LocalServerPort
    private int port;

    private ProblemWorld w;
    private Browser zhou;
    private Browser officer;
    private String problem;
    private String receipt;
    private long id;

    @BeforeEach
    void handed_over() {
        w = new ProblemWorld(given, jdbc, port);
        var inspection = w.world.unit("jw", "区纪委监委", "department", null);
        w.world.person("gao", inspection, "discipline");
        w.world.person("audit", w.world.commission(), "auditor");
        zhou = w.as("zhou");
        officer = w.as("gao");
        problem = w.found(zhou, "滨河夜市消防通道占用");
        var number = problem.substring(problem.lastIndexOf('/') + 1);
        assertThat(zhou.get("/referrals/new?problem=" + number).body()).contains("滨河夜市消防通道占用");
        var page = zhou.post("/referrals/receipt", Map.of("problem", number, "text", SECRET))
                .body();
        var code = CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        receipt = code.group(1);
        id = w.world.inside(() ->
                jdbc.sql("select max(id) from sealed_lead").query(Long.class).single());
    }

    @AfterEach
    void end() {
        clock.choose(null);
    }

    @Test
    void the_officer_is_told_opens_it_and_answers_and_whoever_handed_it_over_learns_the_state_alone() {
        assertThat(officer.get("/messages").body()).contains("有线索移交").doesNotContain(SECRET, "滨河夜市");
        assertThat(officer.get("/referrals").body()).contains("线索 " + id + " 号").doesNotContain(SECRET);
        assertThat(officer.get("/referrals/" + id).body()).contains(SECRET, "滨河夜市消防通道占用", "zhou");
        assertThat(officer.post("/referrals/" + id + "/steps", Map.of("state", "looking", "note", "已约谈" + SECRET))
                        .body())
                .contains("核查中", "已约谈");
        zhou.get("/referrals/new");
        assertThat(zhou.post("/referrals/state", Map.of("receipt", receipt.replace(" ", "")))
                        .body())
                .contains("核查中")
                .doesNotContain(SECRET, "约谈");
        officer.post("/referrals/" + id + "/steps", Map.of("state", "transferred", "note", "移送"));
        assertThat(officer.post("/referrals/" + id + "/steps", Map.of("state", "closed", "note", "改"))
                        .statusCode())
                .isEqualTo(422);
        zhou.get("/referrals/new");
        assertThat(zhou.post("/referrals/state", Map.of("receipt", "1234 5678 9012 3456"))
                        .body())
                .contains("没有此回执码");
        assertThat(looks()).isGreaterThanOrEqualTo(2);
    }

    private long looks() {
        return w.world.inside(
                () -> jdbc.sql("select count(*) from audit_entry where what = 'referral.opened' and record = :r")
                        .param("r", "referral/" + id)
                        .query(Long.class)
                        .single());
    }

    @Test
    void nobody_else_reads_a_word_of_it_on_any_page_or_in_any_file() {
        var read = new ArrayList<String>();
        for (var who : new String[] {"lin", "zhou", "head", "ding", "audit"}) {
            var browser = w.as(who);
            mapping.getHandlerMethods().forEach((info, handler) -> {
                var get = info.getMethodsCondition().getMethods().isEmpty()
                        || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
                if (get && handler.getBeanType().getPackageName().startsWith("anlan")) {
                    for (var pattern : info.getPatternValues()) {
                        if (pattern.contains("stream") || pattern.contains("events") || pattern.contains("sign-out")) {
                            continue;
                        }
                        var path = pattern.replaceAll("\\{[^/}]*(\\{[^}]*\\})?[^/}]*\\}", "" + id);
                        var body = new String(browser.fetch(path, Map.of()).body(), StandardCharsets.UTF_8);
                        if (body.contains(SECRET)) {
                            read.add(who + " " + path);
                        }
                    }
                }
            });
        }
        assertThat(read).isEmpty();
        assertThat(w.as("lin").get("/referrals/" + id).statusCode()).isEqualTo(403);
        assertThat(looks()).isZero();
    }

    @Test
    void whoever_gives_posts_opens_none_even_with_a_post_given_to_themselves() {
        w.world.inside(() -> jdbc.sql(
                        "insert into post (person, unit, role, since) values (:p, :u, 'discipline', date '2020-01-01')")
                .param("p", w.lin)
                .param("u", w.world.commission())
                .update());
        assertThat(w.as("lin").get("/referrals/" + id).statusCode()).isEqualTo(404);
        assertThat(w.as("lin").get("/referrals").statusCode()).isEqualTo(404);
    }

    @Test
    void answered_its_words_go_when_due_and_the_receipt_still_proves_that_it_came() {
        officer.get("/referrals/" + id);
        clear(LocalDate.of(2030, 1, 1));
        assertThat(officer.get("/referrals/" + id).body()).as("not answered").contains(SECRET);
        clock.choose(LocalDate.of(2030, 1, 1));
        officer.get("/referrals/" + id);
        officer.post("/referrals/" + id + "/steps", Map.of("state", "closed", "note", "已约谈" + SECRET));
        officer.get("/retention");
        var days = Map.of("span", "lead", "days", "200", "why", "内部规定");
        assertThat(officer.post("/retention", Map.of("span", "lead", "days", "10", "why", "快"))
                        .body())
                .contains("请填写 180 至");
        assertThat(officer.post("/retention", days).body()).contains("保存 200 天");
        w.as("lin").get("/retention");
        assertThat(w.as("lin").post("/retention", days).statusCode()).isIn(403, 404);
        clear(LocalDate.of(2030, 7, 19));
        assertThat(officer.get("/referrals/" + id).body()).as("one day short").contains(SECRET);
        clear(LocalDate.of(2030, 7, 20));
        assertThat(officer.get("/referrals/" + id).body())
                .contains("已于 2030-07-20 到期删除")
                .doesNotContain(SECRET, "约谈", "滨河夜市");
        zhou.get("/referrals/new");
        assertThat(zhou.post("/referrals/state", Map.of("receipt", receipt)).body())
                .contains("已答复：办结", "内容已于 2030-07-20 到期删除");
        assertThat(w.world.inside(() -> jdbc.sql("select before from audit_entry where what = 'referral.deleted-due'")
                        .query(String.class)
                        .single()))
                .isEqualTo("{\"leads\":1}");
        clear(LocalDate.of(2030, 7, 21));
        assertThat(w.world.inside(() -> jdbc.sql("select count(*) from sealed_lead_deletion")
                        .query(Long.class)
                        .single()))
                .isOne();
    }

    private void clear(LocalDate day) {
        clock.choose(day);
        District.in(w.world.code(), () -> job.run());
    }

    @Test
    void no_table_holds_it_in_plain_not_even_the_log() {
        officer.get("/referrals/" + id);
        officer.post("/referrals/" + id + "/steps", Map.of("state", "closed", "note", SECRET));
        var hex = HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8));
        var held = w.world.inside(() -> jdbc.sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select') order by 1
                        """).query(String.class).list().stream()
                .filter(table -> jdbc.sql("select exists (select from \"" + table
                                + "\" t where position(:plain in t::text) > 0 or position(:hex in t::text) > 0)")
                        .param("plain", SECRET)
                        .param("hex", hex)
                        .query(Boolean.class)
                        .single())
                .toList());
        assertThat(held).isEmpty();
    }
}
