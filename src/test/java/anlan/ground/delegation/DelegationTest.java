package anlan.ground.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.access.Viewers;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AnlanTest
class DelegationTest {

    @Autowired
    private Given given;

    @Autowired
    private Viewers viewers;

    @Autowired
    private Delegations delegations;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Viewer li;
    private Viewer zhang;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void li_leads_the_street_and_zhang_works_elsewhere() {
        d = given.district();
        d.coordinator("lin");
        var street = d.unit("qd", "桥东街道", "township", null, d.area());
        li = d.person("li", street, "lead");
        zhang = d.person("zhang", d.unit("gaj", "公安分局", "department", null), "screener");
        today = d.inside(clock::today);
    }

    @Test
    void every_act_says_who_did_it_for_whom() {
        lent("li", "zhang", today.plusDays(6));
        var browser = browser("zhang");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").body()).contains("代 li 办理工作", "桥东街道");
        assertThat(browser.get("/messages").body()).contains("li 委托您代理");
        assertThat(acts(browser).body()).contains("zhang 代 li", "您正在代 li 办理");
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        browser.get("/people.xlsx");
        assertThat(d.inside(() -> jdbc.sql(
                                "select who || '/' || who_name || '/' || unit_name from audit_entry where what = ?")
                        .params("roster.exported")
                        .query(String.class)
                        .single()))
                .isEqualTo("person:%d for person:%d/zhang 代 li/桥东街道"
                        .formatted(zhang.who().id(), li.who().id()));
        browser.get("/account/delegations");
        assertThat(browser.post("/account/acting/ending", Map.of()).body()).doesNotContain("您正在代");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void the_auditor_finds_what_was_done_by_either_of_the_two() {
        d.person("shen", d.commission(), "auditor");
        lent("li", "zhang", today);
        var browser = browser("zhang");
        acts(browser);
        browser.get("/people.xlsx");
        var auditor = browser("shen");
        for (var viewer : new Viewer[] {li, zhang}) {
            assertThat(auditor.get("/audit?who=person:" + viewer.who().id()).body())
                    .contains("zhang 代 li");
        }
    }

    @Test
    void one_acts_in_the_lent_post_alone_and_what_was_lent_is_not_lent_on() {
        lent("li", "zhang", today.plusDays(6));
        assertThat(acting().posts()).containsExactly(li.posts().getFirst());
        assertThat(acting().who().id()).isEqualTo(zhang.who().id());
        var browser = browser("zhang");
        acts(browser);
        assertThat(browser.get("/account/delegations").body()).doesNotContain("<select id=\"post\"");
        var form = form(li.posts().getFirst().id(), "lin", today, today);
        assertThat(browser.post("/account/delegations", form).body()).contains("不能再转委托");
    }

    @Test
    void it_is_never_wider_than_what_the_giver_has_and_ends_with_it() {
        lent("li", "zhang", today.plusDays(6));
        assertThat(acting().may(Right.RECORDS_SEE)).isTrue();
        changed("update post set role = 'screener' where person = ?", li);
        assertThat(acting().may(Right.RECORDS_SEE)).isFalse();
        changed("update person set left_on = date '2020-01-01' where id = ?", li);
        assertThat(acting().giver()).isNull();
    }

    @Test
    void keeping_people_and_tokens_is_never_lent() {
        lent("lin", "zhang", today);
        assertThat(acting().may(Right.PLAN_KEEP)).isTrue();
        assertThat(acting().may(Right.STAFF_KEEP)).isFalse();
        assertThat(acting().may(Right.TOKENS_KEEP)).isFalse();
    }

    @Test
    void the_giver_takes_it_back_and_an_open_page_of_the_stand_in_does_nothing_more() {
        lent("li", "zhang", today.plusDays(6));
        var browser = browser("zhang");
        acts(browser);
        browser.get("/account");
        var giver = browser("li");
        giver.get("/account/delegations");
        assertThat(giver.post("/account/delegations/" + lending() + "/ending", Map.of())
                        .body())
                .contains("已结束");
        var late = browser.post("/account/delegations", Map.of());
        assertThat(late.body()).contains("刚才的操作没有执行").doesNotContain("您正在代");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
        assertThat(browser.post("/account/delegations/" + lending() + "/acting", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/messages").body()).contains("zhang 代 li 已提前结束");
    }

    @Test
    void whoever_keeps_people_sees_it_and_ends_it_and_nobody_else_does() {
        lent("li", "zhang", today.plusDays(6));
        var path = "/delegations/" + lending() + "/ending";
        var zhang = browser("zhang");
        acts(zhang);
        assertThat(zhang.get("/delegations").body()).contains("代理中").doesNotContain(path);
        assertThat(zhang.post(path, Map.of()).statusCode()).isEqualTo(403);
        var lin = browser("lin");
        assertThat(lin.get("/delegations").body()).contains(path);
        assertThat(lin.post(path, Map.of()).body()).contains("已结束");
        assertThat(lin.post(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(zhang.get("/people").body()).contains("您已恢复本人身份");
        assertThat(zhang.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void it_begins_and_ends_by_itself() {
        lent("li", "zhang", today.plusDays(6));
        assertThat(actingOn(today.minusDays(1)).giver()).isNull();
        assertThat(actingOn(today).giver()).isNotNull();
        assertThat(actingOn(today.plusDays(6)).giver()).isNotNull();
        assertThat(actingOn(today.plusDays(7)).giver()).isNull();
    }

    @Test
    void a_page_opened_as_oneself_is_not_sent_for_another() {
        lent("li", "zhang", today);
        var browser = browser("zhang");
        var tab = browser.tab();
        tab.get("/account");
        acts(browser);
        var form = Map.of("present", "x", "password", "y", "again", "y");
        assertThat(tab.post("/account/password", form).body()).contains("此页面已过期");
        tab.get("/account");
        assertThat(tab.post("/account/password", form).statusCode()).isEqualTo(422);
    }

    @Test
    void what_cannot_be_lent_is_refused_with_the_reason() {
        var shen =
                d.person("shen", d.commission(), "auditor").posts().getFirst().id();
        var browser = browser("shen");
        browser.get("/account/delegations");
        assertThat(browser.post("/account/delegations", form(shen, "li", today, today))
                        .body())
                .contains("审计、纪检监察岗位");
        var own = browser("li");
        own.get("/account/delegations");
        var form = Map.of("post", "x", "taker", "nobody", "since", "2020-01-01", "until", "x");
        assertThat(own.post("/account/delegations", form).body()).contains("没有这个账号", "请填写有效的日期", "value=\"nobody\"");
        var post = li.posts().getFirst().id();
        var until = today.plusDays(92);
        assertThat(own.post("/account/delegations", form(post, "li", today, until))
                        .body())
                .contains("不能委托给自己", "最长 92 天");
        assertThat(own.post("/account/delegations", form(shen, "shen", today.minusDays(1), today.minusDays(2)))
                        .body())
                .contains("请选择您的一个岗位", "须独立行使职责", "不能早于今天", "截止日期不能早于开始日期");
        lent("li", "zhang", today.plusDays(3));
        assertThat(own.post("/account/delegations", form(post, "lin", today.plusDays(3), until.minusDays(3)))
                        .body())
                .contains("已委托 zhang 代理");
        var there = given.district();
        there.coordinator("far");
        var far = Map.of("post", "" + post, "taker", "far." + there.code(), "since", "" + today, "until", "" + today);
        assertThat(own.post("/account/delegations", far).body()).contains("没有这个账号");
    }

    private Viewer acting() {
        return actingOn(today);
    }

    private Viewer actingOn(LocalDate day) {
        var who = zhang.who().actingBy(lending());
        var found = new AtomicReference<Viewer>();
        OfficeClock.asIf(
                day.atTime(12, 0).atZone(clock.getZone()).toInstant(),
                () -> found.set(d.inside(() -> viewers.now(who)).orElseThrow()));
        return found.get();
    }

    private long lending() {
        return d.inside(() -> delegations.of(zhang.who().id())).getFirst().id();
    }

    private java.net.http.HttpResponse<String> acts(Browser browser) {
        browser.get("/account/delegations");
        return browser.post("/account/delegations/" + lending() + "/acting", Map.of());
    }

    private Browser browser(String name) {
        return new Browser(port).signIn(name + "." + d.code());
    }

    private void lent(String giver, String taker, LocalDate until) {
        var browser = browser(giver);
        var page = browser.get("/account/delegations").body();
        var post = page.replaceAll("(?s).*<select id=\"post\".*?<option value=\"([0-9]+)\".*", "$1");
        assertThat(browser.post("/account/delegations", form(Long.parseLong(post), taker, today, until))
                        .body())
                .contains("已委托");
    }

    private Map<String, String> form(long post, String taker, LocalDate since, LocalDate until) {
        return Map.of(
                "post", String.valueOf(post),
                "taker", taker + "." + d.code(),
                "since", since.toString(),
                "until", until.toString());
    }

    private void changed(String sql, Viewer viewer) {
        d.inside(() -> jdbc.sql(sql).params(viewer.who().id()).update());
    }
}
