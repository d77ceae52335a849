package anlan.ground.delivery;

import static anlan.ground.notify.NotifyWorld.FRIDAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.MailHouse;
import anlan.ground.access.Viewer;
import anlan.ground.notify.Message;
import anlan.ground.notify.NotifyWorld;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters to somebody who stands in. */
@AnlanTest
class StandInLettersTest {

    @Autowired
    private Given given;

    @Autowired
    private NotifyWorld told;

    @Autowired
    private DeliveryWorld world;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World d;
    private Viewer li;
    private Viewer zhang;

    @BeforeEach
    void li_leads_the_street_and_zhang_works_elsewhere() {
        d = given.district();
        li = d.person("li", d.unit("qd", "桥东街道", "township", null, d.area()), "lead");
        zhang = d.person("zhang", d.unit("gaj", "公安分局", "department", null), "screener");
    }

    @Test
    void the_letter_says_that_it_comes_to_a_stand_in_and_names_nobody() throws Exception {
        lent();
        var address = world.address(d, zhang);
        tell(li);
        tell(li);
        world.deliver(d, FRIDAY_TEN);
        var letter = MailHouse.to(address).getFirst();
        assertThat(letter.subject()).isEqualTo("【安澜】代理岗位：有报表已过报送时限");
        assertThat(letter.text()).contains("代理岗位：有报表已过报送时限").doesNotContain("li ", "/people");
        assertThat(MailHouse.box(address)).hasSize(1);
    }

    @Test
    void whoever_would_be_told_anyway_is_told_once_and_for_themselves() throws Exception {
        lent();
        var address = world.address(d, zhang);
        tell(li, zhang);
        world.deliver(d, FRIDAY_TEN);
        assertThat(new Browser(port)
                        .signIn("zhang." + d.code())
                        .get("/messages")
                        .body())
                .containsOnlyOnce("<span class=\"sr\">未读")
                .doesNotContain("代 li");
        assertThat(MailHouse.box(address)).containsExactly("【安澜】有报表已过报送时限");
    }

    private void tell(Viewer... people) {
        var ids = Arrays.stream(people).map(p -> p.who().id()).toList();
        told.tell(d, FRIDAY_TEN, new Message(told.required(), ids, "/people", "a", "x", "y", "z"));
    }

    private void lent() {
        d.inside(() -> jdbc.sql("insert into delegation (post, giver, taker, since, until) values (?, ?, ?, ?, ?)")
                .params(
                        li.posts().getFirst().id(),
                        li.who().id(),
                        zhang.who().id(),
                        FRIDAY_TEN.toLocalDate(),
                        FRIDAY_TEN.toLocalDate())
                .update());
    }
}
