package anlan.ground.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Given;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be lent is refused with the reason, and what was typed stays. */
@AnlanTest
class LendTest {

    @Autowired
    private Given given;

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
    void whoever_checks_others_neither_lends_nor_stands_in() {
        var shen = d.district
                .person("shen", d.district.commission(), "auditor")
                .posts()
                .getFirst()
                .id();
        var browser = d.browser("shen");
        browser.get("/account/delegations");
        assertThat(browser.post("/account/delegations", d.form(shen, "li", d.today, d.today))
                        .body())
                .contains("审计、纪检监察岗位");
        var own = d.browser("li");
        own.get("/account/delegations");
        assertThat(own.post("/account/delegations", d.form(shen, "shen", d.today, d.today))
                        .body())
                .contains("请选择您的一个岗位", "须独立行使职责");
    }

    @Test
    void a_post_is_lent_to_somebody_else_for_some_days_to_come() {
        var own = d.browser("li");
        own.get("/account/delegations");
        var form = Map.of("post", "x", "taker", "nobody", "since", "2020-01-01", "until", "x");
        assertThat(own.post("/account/delegations", form).body()).contains("没有这个账号", "请填写有效的日期", "value=\"nobody\"");
        var post = d.li.posts().getFirst().id();
        var until = d.today.plusDays(92);
        assertThat(own.post("/account/delegations", d.form(post, "li", d.today, until))
                        .body())
                .contains("不能委托给自己", "最长 92 天");
        assertThat(own.post("/account/delegations", d.form(post, "zhang", d.today.minusDays(1), d.today.minusDays(2)))
                        .body())
                .contains("不能早于今天", "截止日期不能早于开始日期");
    }

    @Test
    void a_post_is_lent_to_one_at_a_time() {
        d.lent("li", "zhang", d.today.plusDays(3));
        var own = d.browser("li");
        own.get("/account/delegations");
        var form = d.form(d.li.posts().getFirst().id(), "lin", d.today.plusDays(3), d.today.plusDays(9));
        assertThat(own.post("/account/delegations", form).body()).contains("已委托 zhang 代理");
    }

    @Test
    void nobody_of_another_district_stands_in() {
        var there = given.district();
        there.coordinator("far");
        var own = d.browser("li");
        own.get("/account/delegations");
        var post = d.li.posts().getFirst().id();
        var far =
                Map.of("post", "" + post, "taker", "far." + there.code(), "since", "" + d.today, "until", "" + d.today);
        assertThat(own.post("/account/delegations", far).body()).contains("没有这个账号");
    }
}
