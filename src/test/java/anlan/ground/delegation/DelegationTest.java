package anlan.ground.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Acting for somebody: visibly, in the lent post alone, and never wider than what its giver has. */
@AnlanTest
class DelegationTest {

    @Autowired
    private DelegationWorld world;

    @LocalServerPort
    private int port;

    private DelegationWorld.Street d;

    @BeforeEach
    void li_leads_the_street_and_zhang_works_elsewhere() {
        d = world.street(port);
    }

    @Test
    void every_act_says_who_did_it_for_whom() {
        d.lent("li", "zhang", d.today.plusDays(6));
        var browser = d.browser("zhang");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
        assertThat(browser.get("/").body()).contains("代 li 办理工作", "桥东街道");
        assertThat(browser.get("/messages").body()).contains("li 委托您代理");
        assertThat(d.acts(browser).body()).contains("zhang 代 li", "您正在代 li 办理");
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        browser.get("/people.xlsx");
        assertThat(d.one(
                        "select who || '/' || who_name || '/' || unit_name from audit_entry where what = ?",
                        "roster.exported"))
                .isEqualTo("person:%d for person:%d/zhang 代 li/桥东街道"
                        .formatted(d.zhang.who().id(), d.li.who().id()));
        browser.get("/account/delegations");
        assertThat(browser.post("/account/acting/ending", Map.of()).body()).doesNotContain("您正在代");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void the_auditor_finds_what_was_done_by_either_of_the_two() {
        d.district.person("shen", d.district.commission(), "auditor");
        d.lent("li", "zhang", d.today);
        var browser = d.browser("zhang");
        d.acts(browser);
        browser.get("/people.xlsx");
        var auditor = d.browser("shen");
        for (var viewer : new Viewer[] {d.li, d.zhang}) {
            assertThat(auditor.get("/audit?who=person:" + viewer.who().id()).body())
                    .contains("zhang 代 li");
        }
    }

    @Test
    void one_acts_in_the_lent_post_alone_and_what_was_lent_is_not_lent_on() {
        d.lent("li", "zhang", d.today.plusDays(6));
        assertThat(d.acting().posts()).containsExactly(d.li.posts().getFirst());
        assertThat(d.acting().who().id()).isEqualTo(d.zhang.who().id());
        var browser = d.browser("zhang");
        d.acts(browser);
        assertThat(browser.get("/account/delegations").body()).doesNotContain("<select id=\"post\"");
        var form = d.form(d.li.posts().getFirst().id(), "lin", d.today, d.today);
        assertThat(browser.post("/account/delegations", form).body()).contains("不能再转委托");
    }

    @Test
    void it_is_never_wider_than_what_the_giver_has_and_ends_with_it() {
        d.lent("li", "zhang", d.today.plusDays(6));
        assertThat(d.acting().may(Right.RECORDS_SEE)).isTrue();
        d.changed(
                "update post set role = 'screener' where person = ?", d.li.who().id());
        assertThat(d.acting().may(Right.RECORDS_SEE)).isFalse();
        d.changed(
                "update person set left_on = date '2020-01-01' where id = ?",
                d.li.who().id());
        assertThat(d.acting().giver()).isNull();
    }

    @Test
    void keeping_people_and_tokens_is_never_lent() {
        d.lent("lin", "zhang", d.today);
        assertThat(d.acting().may(Right.PLAN_KEEP)).isTrue();
        assertThat(d.acting().may(Right.STAFF_KEEP)).isFalse();
        assertThat(d.acting().may(Right.TOKENS_KEEP)).isFalse();
    }

    @Test
    void a_page_opened_as_oneself_is_not_sent_for_another() {
        d.lent("li", "zhang", d.today);
        var browser = d.browser("zhang");
        var tab = browser.tab();
        tab.get("/account");
        d.acts(browser);
        var form = Map.of("present", "x", "password", "y", "again", "y");
        assertThat(tab.post("/account/password", form).body()).contains("此页面已过期");
        tab.get("/account");
        assertThat(tab.post("/account/password", form).statusCode()).isEqualTo(422);
    }
}
