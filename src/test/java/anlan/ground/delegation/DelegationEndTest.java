package anlan.ground.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How standing in ends: by itself, or at once by whoever may end it. */
@AnlanTest
class DelegationEndTest {

    @Autowired
    private DelegationWorld world;

    @LocalServerPort
    private int port;

    private DelegationWorld.Street d;

    @BeforeEach
    void li_lends_his_post_to_zhang_for_a_week() {
        d = world.street(port);
        d.lent("li", "zhang", d.today.plusDays(6));
    }

    @Test
    void the_giver_takes_it_back_and_an_open_page_of_the_stand_in_does_nothing_more() {
        var browser = d.browser("zhang");
        d.acts(browser);
        browser.get("/account");
        var giver = d.browser("li");
        giver.get("/account/delegations");
        assertThat(giver.post("/account/delegations/" + d.lending() + "/ending", Map.of())
                        .body())
                .contains("已结束");
        var late = browser.post("/account/delegations", Map.of());
        assertThat(late.body()).contains("刚才的操作没有执行").doesNotContain("您正在代");
        assertThat(browser.get("/people").statusCode()).isEqualTo(403);
        assertThat(browser.post("/account/delegations/" + d.lending() + "/acting", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/messages").body()).contains("zhang 代 li 已提前结束");
    }

    @Test
    void whoever_keeps_people_sees_it_and_ends_it_and_nobody_else_does() {
        var path = "/delegations/" + d.lending() + "/ending";
        var zhang = d.browser("zhang");
        d.acts(zhang);
        assertThat(zhang.get("/delegations").body()).contains("代理中").doesNotContain(path);
        assertThat(zhang.post(path, Map.of()).statusCode()).isEqualTo(403);
        var lin = d.browser("lin");
        assertThat(lin.get("/delegations").body()).contains(path);
        assertThat(lin.post(path, Map.of()).body()).contains("已结束");
        assertThat(lin.post(path, Map.of()).statusCode()).isEqualTo(404);
        assertThat(zhang.get("/people").body()).contains("您已恢复本人身份");
        assertThat(zhang.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void it_begins_and_ends_by_itself() {
        assertThat(d.actingOn(d.today.minusDays(1)).giver()).isNull();
        assertThat(d.actingOn(d.today).giver()).isNotNull();
        assertThat(d.actingOn(d.today.plusDays(6)).giver()).isNotNull();
        assertThat(d.actingOn(d.today.plusDays(7)).giver()).isNull();
    }
}
