package anlan.promise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.AnlanTest;
import anlan.Browser;
import anlan.Given;
import anlan.ground.access.Viewer;
import anlan.ground.clock.OfficeClock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two coordinators, one of whom stands in for the other: two names on a closing are two people. */
@AnlanTest
class TwoHatsTest {

    @Autowired
    private Given given;

    @Autowired
    private PlanWorld plan;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Given.World world;
    private Browser chen;
    private String phase = "";
    private long lent;

    @BeforeEach
    void chen_stands_in_for_lin() {
        world = given.district();
        plan.areas(world);
        var lin = world.coordinator("lin");
        var second = world.coordinator("chen");
        phase = "/plan/" + plan.started(world, lin) + "/phases/mobilisation";
        clock.choose(LocalDate.of(2025, 9, 1));
        lent = lent(lin, second);
        chen = new Browser(port).signIn("chen." + world.code());
    }

    @AfterEach
    void today_is_today_again() {
        clock.choose(null);
    }

    @Test
    void whoever_confirmed_as_themselves_does_not_close_in_anothers_name() {
        confirms(chen);
        begins(chen);
        assertThat(closes(chen)).contains("以另一身份确认");
        ends(chen);
        assertThat(closes(chen)).contains("本阶段已办结");
    }

    @Test
    void whoever_confirmed_in_anothers_name_does_not_close_as_themselves() {
        begins(chen);
        confirms(chen);
        ends(chen);
        assertThat(closes(chen)).contains("以另一身份确认");
        var lin = new Browser(port).signIn("lin." + world.code());
        assertThat(closes(lin)).contains("本阶段已办结", "chen 代 lin");
    }

    private void confirms(Browser who) {
        who.get(phase);
        for (var criterion : new String[] {"meeting", "duties", "screening"}) {
            who.post(phase + "/confirmations", Map.of("criterion", criterion, "evidence", "会议纪要〔2025〕3号"));
        }
    }

    private String closes(Browser who) {
        who.get(phase);
        return who.post(phase + "/closing", Map.of()).body();
    }

    private void begins(Browser who) {
        who.get("/account/delegations");
        who.post("/account/delegations/" + lent + "/acting", Map.of());
    }

    private void ends(Browser who) {
        who.get("/account/delegations");
        who.post("/account/acting/ending", Map.of());
    }

    private long lent(Viewer giver, Viewer taker) {
        return world.inside(() -> jdbc.sql("""
                        insert into delegation (post, giver, taker, since, until)
                        values (:post, :giver, :taker, date '2025-08-01', date '2025-10-01') returning id
                        """)
                .param("post", giver.posts().getFirst().id())
                .param("giver", giver.who().id())
                .param("taker", taker.who().id())
                .query(Long.class)
                .single());
    }
}
